package backproof.view;

import backproof.check.Settings;
import backproof.laboratory.Studies;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes beyond the verdict, where it was asked for: inner HTML by the id of the element. */
public final class StudyFragments {
  static final String CURVE = "curve";
  static final String JUDGES = "judges";
  static final String LENS = "lens";
  static final String SCORE = "score";

  private StudyFragments() {}

  public static Map<String, String> of(Studies studies, Settings settings) {
    Map<String, String> fragments = new LinkedHashMap<>();
    parts(studies, settings).forEach((id, part) -> fragments.put(id, Markup.fragment(part)));
    return fragments;
  }

  static Map<String, List<DomContent>> parts(Studies studies, Settings settings) {
    Map<String, List<DomContent>> parts = new LinkedHashMap<>();
    studies.curve().ifPresent(curve -> parts.put(CURVE, CurveView.of(studies, curve, settings)));
    studies.lens().ifPresent(lens -> parts.put(LENS, LensView.of(lens)));
    if (!studies.judges().isEmpty()) {
      parts.put(JUDGES, PanelView.of(studies.judges()));
    }
    studies.score().ifPresent(score -> parts.put(SCORE, ScoreView.of(score)));
    return parts;
  }
}
