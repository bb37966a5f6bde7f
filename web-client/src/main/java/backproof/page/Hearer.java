package backproof.page;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Something that JavaScript calls back with a text. */
@JSFunctor
interface Hearer extends JSObject {
  void hear(String text);
}
