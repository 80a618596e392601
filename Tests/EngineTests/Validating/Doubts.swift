extension Spoiling {
  /// What makes a knowledge base doubtful though not wrong, with all the lines that it earns.
  static let doubts = aboutOptions + aboutQuestions + aboutConditions + aboutEvidence

  private static let (kind, tyres) = ("decisions/kind.json", "decisions/tyres.json")

  // MARK: Options

  private static let aboutOptions = [
    Spoiling(
      "option that is never ahead", tyres, #""knobbly": 2"#, #""knobbly": -1"#,
      #"data/decisions/tyres.json:8:5: warning: with these weights the option can never be recommended: once all is answered, it is never ahead of "slick" (at options[1])"#
    ),
    Spoiling(
      "option that is always behind", tyres,
      #""knobbly": 2},\#n        "reason": "Rough holds.", "evidence": ["C1"], "contraryEvidence": []},\#n      {"ratings": {"slick": 0, "knobbly": 0}, "reason": "No matter.", "evidence": []"#,
      #""knobbly": -1},\#n        "reason": "Rough holds.", "evidence": ["C1"], "contraryEvidence": []},\#n      {"ratings": {"slick": 1, "knobbly": -0.5}, "reason": "No matter.", "evidence": ["C1"]"#,
      #"data/decisions/tyres.json:8:5: warning: with these weights the option can never be recommended: once all is answered, it is always at least 1 point behind "slick" (at options[1])"#
    ),
    Spoiling(
      "option that never leads by the margin", tyres, #""knobbly": 2"#, #""knobbly": 0.999"#,
      #"data/decisions/tyres.json:8:5: warning: with these weights the option can never be recommended: once all is answered, it is never more than 0.999 points ahead of "slick", and the margin is 1 (at options[1])"#
    ),
    Spoiling("option that leads by just the margin", tyres, #""knobbly": 2"#, #""knobbly": 1"#),
    Spoiling(
      "option that is always excluded", kind,
      #"{"question": "ground", "is": "forest"}"#,
      #"{"question": "ground", "in": ["road", "gravel", "forest"]}"#,
      #"data/decisions/kind.json:6:5: warning: the option can never be recommended: whatever is answered, a ruling excludes it or decides instead (at options[0])"#
    ),
    Spoiling(
      "options that never come to be weighed", tyres, #""rulings": []"#,
      #""rulings": [{"id": "a", "when": {"question": "ground", "in": ["road", "gravel", "forest"]}, "effect": "neither", "alternatives": ["Skis"], "reason": "R.", "evidence": []}]"#,
      #"data/decisions/tyres.json:7:5: warning: the option can never be recommended: whatever is answered, a ruling excludes it or decides instead (at options[0])"#,
      #"data/decisions/tyres.json:8:5: warning: the option can never be recommended: whatever is answered, a ruling excludes it or decides instead (at options[1])"#
    ),
    Spoiling(
      "addition that nothing names", kind, #""option": "trailer""#, #""option": "mountain""#,
      #"data/decisions/kind.json:8:5: warning: the option can never be advised: it can only be an addition, and no addition names it (at options[2])"#
    ),
  ]

  // MARK: Questions

  private static let aboutQuestions = [
    Spoiling(
      "question that nothing tests", kind,
      #"{"question": "distance", "atLeast": 50}"#,
      #"{"question": "ground", "is": "gravel"}"#,
      #"data/questions.json:12:5: warning: the question influences nothing: no factor, ruling or text tests it (at questions[2])"#
    ),
    Spoiling(
      "question tested without a difference", kind,
      #"{"question": "distance", "atLeast": 50}"#,
      #"{"question": "ground", "is": "gravel"}, {"any": [{"question": "distance", "atLeast": 50}, {"question": "distance", "atMost": 49}]}"#,
      #"data/questions.json:12:5: warning: the question influences nothing: it is tested, but its answers can never make a difference (at questions[2])"#
    ),
    Spoiling(
      "question tested for a reason only", kind,
      #""importance": 0.5, "ratings": {"racer": 2, "mountain": 0, "trailer": 0}"#,
      #""ratings": {"racer": 0, "mountain": 0, "trailer": 0}"#,
      #"data/questions.json:12:5: warning: the question influences no points: its answers can only change which reason is shown, never a rating, an importance, a ruling or whether a text appears (at questions[2])"#
    ),
    Spoiling(
      "question that is never asked", "questions.json",
      #"{"question": "ground", "in": ["road", "gravel"]}"#,
      #"{"all": [{"question": "ground", "is": "road"}, {"question": "ground", "is": "gravel"}]}"#,
      #"data/decisions/kind.json:17:7: error: this case can never be reached; earlier cases take all of its answers (at factors[0].cases[1])"#,
      #"data/questions.json:12:5: warning: no combination of answers to earlier questions makes this one be asked (at questions[2])"#
    ),
    Spoiling(
      "answer that nothing tests", tyres, #""includes": "shopping""#, #""includes": "child""#,
      #"data/questions.json:10:7: warning: the answer influences nothing: no factor, ruling or text tests it (at questions[1].answers[1])"#
    ),
    Spoiling(
      "answer tested for a reason only", tyres, #""slick": 0, "knobbly": 2"#, #""knobbly": 0, "slick": 0"#,
      #"data/decisions/tyres.json:8:5: warning: with these weights the option can never be recommended: once all is answered, it is never ahead of "slick" (at options[1])"#,
      #"data/questions.json:10:7: warning: the answer influences no points: selecting it can only change which reason is shown, never a rating, an importance, a ruling or whether a text appears (at questions[1].answers[1])"#
    ),
  ]

  // MARK: Conditions

  private static let aboutConditions = [
    Spoiling(
      "warning that never appears", kind,
      #"{"decision": "kind", "outcome": ["racer", "either"]}"#,
      #"{"all": [{"decision": "kind", "outcome": ["racer", "either"]}, {"decision": "kind", "outcome": ["mountain"]}]}"#,
      #"data/decisions/kind.json:29:5: warning: no combination of answers and outcomes makes this warning appear (at warnings[0])"#
    ),
    Spoiling(
      "addition that never appears", kind,
      #""option": "trailer", "when": {"question": "load", "includes": "child"}"#,
      #""option": "trailer", "when": {"all": [{"question": "distance", "atLeast": 9}, {"question": "ground", "is": "forest"}]}"#,
      #"data/decisions/kind.json:33:5: warning: no combination of answers and outcomes makes this addition appear (at additions[0])"#
    ),
    Spoiling(
      "outcome of an addition alone", kind, #"["racer", "either"]"#, #"["trailer"]"#,
      #"data/decisions/kind.json:29:5: warning: no combination of answers and outcomes makes this warning appear (at warnings[0])"#
    ),
    Spoiling(
      "decision that never applies", tyres,
      #"{"decision": "kind", "outcome": ["mountain", "hybrid"]}"#,
      #"{"all": [{"decision": "kind", "outcome": ["mountain"]}, {"decision": "kind", "outcome": ["hybrid"]}]}"#,
      #"data/decisions/tyres.json:5:13: warning: no outcome of earlier decisions makes this hold, so the decision never applies unless it is stated (at within)"#
    ),
    Spoiling(
      "ruling behind one that stops", tyres, #""rulings": []"#,
      #""rulings": [\#n    {"id": "soft", "when": {"question": "ground", "in": ["gravel", "forest"]}, "effect": "neither", "alternatives": ["Skis"], "reason": "R.", "evidence": []},\#n    {"id": "roots", "when": {"question": "ground", "is": "forest"}, "effect": "exclude", "options": ["slick"], "reason": "R.", "evidence": []}\#n  ]"#,
      #"data/decisions/tyres.json:8:5: warning: with these weights the option can never be recommended: once all is answered and no ruling decides, some other option always keeps it from leading by the margin of 1 (at options[1])"#,
      #"data/decisions/tyres.json:23:5: warning: this ruling never decides: wherever it holds, the earlier ruling "soft" stops before it (at rulings[1])"#
    ),
    Spoiling(
      "ruling behind several that stop", tyres, #""rulings": []"#,
      #""rulings": [\#n    {"id": "a", "when": {"question": "ground", "is": "gravel"}, "effect": "neither", "alternatives": ["Skis"], "reason": "R.", "evidence": []},\#n    {"id": "b", "when": {"question": "ground", "is": "forest"}, "effect": "hybrid", "options": ["slick", "knobbly"], "reason": "R.", "evidence": []},\#n    {"id": "c", "when": {"question": "ground", "in": ["gravel", "forest"]}, "effect": "exclude", "options": ["slick"], "reason": "R.", "evidence": []}\#n  ]"#,
      #"data/decisions/tyres.json:8:5: warning: with these weights the option can never be recommended: once all is answered and no ruling decides, some other option always keeps it from leading by the margin of 1 (at options[1])"#,
      #"data/decisions/tyres.json:24:5: warning: this ruling never decides: wherever it holds, one of the earlier rulings stops before it (at rulings[2])"#
    ),
    Spoiling(
      "ruling behind one that excludes", tyres, #""rulings": []"#,
      #""rulings": [\#n    {"id": "a", "when": {"question": "ground", "is": "forest"}, "effect": "exclude", "options": ["slick"], "reason": "R.", "evidence": []},\#n    {"id": "b", "when": {"question": "ground", "is": "forest"}, "effect": "neither", "alternatives": ["Skis"], "reason": "R.", "evidence": []}\#n  ]"#
    ),
  ]

  // MARK: Evidence

  private static let aboutEvidence = [
    Spoiling(
      "contrary evidence that points the same way", "evidence.json",
      #""favours": "mountain""#,
      #""favours": "kind/racer/red""#,
      #"data/decisions/kind.json:16:77: warning: this stands as contrary evidence, but the claim favours "kind/racer/red", and the case rates "racer" best (at factors[0].cases[0].contraryEvidence[0])"#
    ),
    Spoiling(
      "contrary evidence for the last option named", "evidence.json",
      #""favours": "mountain""#,
      #""favours": "racer/mountain""#),
    Spoiling(
      "contrary evidence where two are rated best", kind,
      #""racer": 4, "mountain": -1"#, #""racer": 4, "mountain": 4"#,
      #"data/decisions/kind.json:6:5: warning: with these weights the option can never be recommended: once all is answered, it is never more than 1.2 points ahead of "mountain", and the margin is 1.5 (at options[0])"#
    ),
    Spoiling(
      "conflict that nothing names", "conflicts.json",
      #""claims": ["C1", "C2"]}"#,
      #""claims": ["C1", "C2"]},\#n    {"id": "k2-colour", "title": "colour", "handling": "show-both", "summary": "They differ.", "treatment": "Both are shown.", "claims": []}"#,
      #"data/conflicts.json:5:5: warning: nothing names the conflict: no factor lists it, and no ruling or text cites a claim of it (at conflicts[1])"#
    ),
    Spoiling("conflict that a ruling cites", kind, #"["k1-speed"]"#, "[]"),
  ]
}
