package backproof.numpy;

/**
 * The text of all functions written in Python, by modules. A browser's worker is built without it
 * and asks for it when a program first calls one of them.
 */
public final class LibraryText {
  private static final String HEADER = "\n#";
  private static final String END = "\n";

  private LibraryText() {}

  public static String all() {
    return String.join(
        "",
        section(Library.NUMPY),
        ValueText.TEXT,
        CurveText.TEXT,
        FaultText.TEXT,
        SampleText.TEXT,
        PlaceText.TEXT,
        TurnText.TEXT,
        NanText.TEXT,
        EinsumText.TEXT,
        NumberText.TEXT,
        RemovedText.REMOVED,
        section(Library.LINALG),
        LinearText.TEXT,
        SymmetricText.TEXT,
        SingularText.TEXT,
        EigenText.TEXT,
        section(Library.TRICKS),
        StrideText.TEXT,
        DrawText.TEXT,
        GeneratorText.TEXT,
        ExponentialText.TEXT,
        MathText.MATH,
        StandardText.TEXT,
        ContainerText.TEXT,
        EnumText.TEXT,
        RecordText.TEXT,
        ToolText.TEXT,
        RandomText.TEXT,
        ComplexText.TEXT,
        FormatText.TEXT,
        KindText.TEXT,
        FractionText.TEXT,
        DecimalText.TEXT,
        InspectText.TEXT,
        StatisticsText.TEXT,
        ByteText.TEXT,
        MethodText.TEXT,
        ObjectText.TEXT,
        ElementText.TEXT,
        ObjectFunctionText.TEXT,
        RecordArrayText.TEXT,
        RareText.TEXT,
        TransformText.TEXT,
        ReText.TEXT,
        MatchText.TEXT,
        DateText.TEXT,
        ClockText.TEXT,
        SmallText.TEXT,
        CourseText.TEXT,
        DigestText.TEXT);
  }

  private static String section(String module) {
    return HEADER + module + END;
  }

  /** What a module has of the whole text; empty where the text is another. */
  public static String of(String module, String all) {
    String header = HEADER + module + END;
    int at = all.indexOf(header);
    int from = at + header.length();
    int to = all.indexOf(HEADER, from);
    return at < 0 ? "" : all.substring(from, to < 0 ? all.length() : to);
  }
}
