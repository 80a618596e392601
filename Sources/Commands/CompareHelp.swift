import Reports

/// The part of the help that only the comparison has.
enum CompareHelp {
  static func add(to layout: inout TextLayout) {
    layout.blankLine()
    layout.heading("What is compared; A and B are answers files, and one of them may be - for standard input")
    for (words, meaning) in [
      ("A B", "two files under the same knowledge base"),
      ("A and changes", "the file as it is, and with --set, --weight, --stack or the flags of questions"),
      ("A --data DIR", "the file under the built-in knowledge base and under that in DIR"),
      (
        "A --data OLD --data NEW",
        "the file under two knowledge bases, to see what a change of the rules does"
      ),
    ] { layout.entry(words, meaning) }
    layout.paragraph("With A B or with changes, --data DIR alone serves both sides.", indent: "  ")
    layout.blankLine()
    layout.heading("The result in JSON")
    for line in shape { layout.line("  " + line) }
    layout.paragraph(
      "SIDES is {\"came\":[…], \"went\":[…]}. A side is null where the decision does not apply; \"decisions\" has "
        + "those that apply on one side at least. The numbers of a factor are what it gives to the first of "
        + "\"comparedOptions\" more than to the second, null where it is open or not there; \"factors\" has those "
        + "that differ, and their shifts add up to that of \"difference\".",
      indent: "  ")
  }

  /// What scripts may rely on, as a sketch.
  private static let shape = [
    #"{"schemaVersion":1, "program":{"name", "version"},"#,
    #" "before":{"file", "data":{"version", "date", "digest"}}, "after":{…},"#,
    #" "answers":[{"question":ID, "before":ANSWER|null, "after":ANSWER|null},…],"#,
    #" "weights":[{"factor":ID, "before":NUMBER, "after":NUMBER},…],"#,
    #" "stack":[{"decision":ID, "before":[ID,…], "after":[ID,…]},…],"#,
    #" "decisions":[{"id", "changed":BOOL,"#,
    #"   "before":{"given":BOOL, "verdict", "option":ID|null, "options":[ID,…],"#,
    #"     "strength":WORD|null, "settled":BOOL, "lead":NUMBER, "coverage":NUMBER,"#,
    #"     "scores":{OPTION:NUMBER}, "excluded":[ID,…],"#,
    #"     "robustness":{"rival":ID, "radius":NUMBER, "shareOfWeightings":NUMBER,"#,
    #"       "shareInStatedOrder":NUMBER}|null}|null, "after":{…}|null,"#,
    #"   "comparedOptions":[ID,ID]|null,"#,
    #"   "difference":{"before":NUMBER, "after":NUMBER, "shift":NUMBER}|null,"#,
    #"   "factors":[{"id", "change":"shifted|closed|opened|appeared|vanished","#,
    #"     "before":NUMBER|null, "after":NUMBER|null, "shift":NUMBER,"#,
    #"     "reasonBefore":TEXT|null, "reasonAfter":TEXT|null},…],"#,
    #"   "rulings":SIDES of {"id", "reason"}, "optionsWithoutRoom":SIDES of"#,
    #"     {"option":ID}, "additions":SIDES of {"option":ID, "reason"},"#,
    #"   "warnings":SIDES of {"id", "text"}, "options":SIDES of {"option":ID},"#,
    #"   "thresholds":[{"threshold":WORD, "before":NUMBER, "after":NUMBER},…]},…]}"#,
  ]
}
