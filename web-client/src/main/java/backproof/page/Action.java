package backproof.page;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Something that JavaScript calls back. */
@JSFunctor
interface Action extends JSObject {
  void run();
}
