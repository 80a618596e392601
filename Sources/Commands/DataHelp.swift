import Reports

/// The part of the help that only the data command has.
enum DataHelp {
  static func add(to layout: inout TextLayout) {
    layout.blankLine()
    layout.heading("Actions; DIR is a folder with a knowledge base, otherwise the built-in one")
    for (action, meaning) in [
      ("list", "the questions with their answers, the decisions with their options"),
      ("validate [DIR]", "every fault of its files; status 1 where there are any"),
      (
        "test [DIR]",
        "runs its scenarios and explains each outcome that is not the expected one; status 1 where there are any, "
          + "3 where there is no scenario, 65 where the files have faults"
      ),
      ("export DIR", "writes the built-in knowledge base, or that of --data, to a new folder"),
    ] { layout.entry(action, meaning) }
    layout.blankLine()
    layout.heading("The result of data test in JSON")
    for line in shape { layout.line("  " + line) }
    layout.paragraph(
      "A TALLY is {\"reached\", \"total\"}; cases count from 1. \"given\" is null where the decision does not apply. "
        + "The points are what a factor gives to the first option of \"compared\" more than to the second.",
      indent: "  ")
  }

  /// What scripts may rely on, as a sketch.
  private static let shape = [
    #"{"schemaVersion":1, "passed":BOOL, "tested":NUMBER, "failed":NUMBER,"#,
    #" "scenarios":[{"id", "situation", "passed":BOOL,"#,
    #"   "contested":{"conflicts":[ID,…], "side"}|null,"#,
    #"   "decisions":[{"decision":ID, "expected":[OUTCOME,…], "given":OUTCOME|null,"#,
    #"     "stated":BOOL, "passed":BOOL, "why":[SENTENCE,…],"#,
    #"     "compared":[ID,ID]|[], "factors":[{"id", "case":NUMBER,"#,
    #"       "condition":TEXT|null, "points":NUMBER},…]},…],"#,
    #"   "additions":[{"decision":ID, "option":ID, "passed":BOOL,"#,
    #"     "why":[SENTENCE,…]},…]},…],"#,
    #" "coverage":null, or with --coverage"#,
    #"  {"decisions":[{"decision":ID, "scenarios":NUMBER, "cases":TALLY,"#,
    #"     "rulings":TALLY, "warnings":TALLY, "additions":TALLY, "casesMissed":"#,
    #"       [{"factor":ID, "case":NUMBER, "condition":TEXT|null},…],"#,
    #"     "rulingsMissed":[ID,…], "warningsMissed":[ID,…],"#,
    #"     "additionsMissed":[{"option":ID, "condition":TEXT},…]},…],"#,
    #"   "questions":TALLY, "answers":TALLY, "questionsMissed":[ID,…],"#,
    #"   "answersMissed":[{"question":ID, "answers":[TEXT,…]},…]}}"#,
  ]
}
