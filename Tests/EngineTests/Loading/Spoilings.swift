extension Spoiling {
  static let all =
    inKnowledge + inQuestions + inEvidence + inDecisions + inConditions + inGuidance + seenTogether

  private static let (kind, tyres) = ("decisions/kind.json", "decisions/tyres.json")
  private static let care = "guidance/care.json"

  private static let inGuidance = [
    Spoiling(
      "section without its file", "knowledge.json", #"["care"]"#, #"["care", "repair"]"#,
      #"data/guidance/repair.json: error: the file is missing"#),
    Spoiling(
      "section that is not listed", "knowledge.json", #"["care"]"#, "[]",
      #"data/guidance/care.json: warning: the section of the guidance is not listed in knowledge.json and is not used"#
    ),
    Spoiling(
      "section of another name than its file", care, #""id": "care""#, #""id": "repair""#,
      #"data/guidance/care.json:2:9: error: expected the id "care" that the file is named after, found "repair" (at id)"#
    ),
    Spoiling(
      "unknown kind of section", care, #""checklist""#, #""checklists""#,
      #"data/guidance/care.json:4:11: error: expected one of estimate, roles, migration, checklist, mistakes, proof, revisit, found "checklists"; did you mean "checklist"? (at kind)"#
    ),
    Spoiling(
      "repeated item", care, #""id": "lock""#, #""id": "oil""#,
      #"data/guidance/care.json:8:12: error: the id "oil" of an item is taken already (at items[1].id)"#),
    Spoiling(
      "item without evidence", care, #""text": "Oil the chain.", "evidence": ["C1"]"#,
      #""text": "Oil the chain.", "evidence": []"#,
      #"data/guidance/care.json:7:5: error: expected at least one claim as evidence (at items[0])"#),
    Spoiling(
      "unknown option in the condition of an item", care, #"["slick"]"#, #"["slik"]"#,
      #"data/guidance/care.json:8:62: error: unknown option or verdict "slik" of "tyres"; did you mean "slick"? (at items[1].when.outcome[0])"#
    ),
    Spoiling(
      "unknown claim of an item", care, #"["C1", "C2"]"#, #"["C1", "C22"]"#,
      #"data/guidance/care.json:9:63: error: unknown claim "C22"; did you mean "C2"? (at items[1].evidence[1])"#
    ),
    Spoiling(
      "due before the report", care, #""text": "Oil the chain.","#,
      #""text": "Oil the chain.", "months": 0,"#,
      #"data/guidance/care.json:7:71: error: expected a whole number from 1 to 120, found 0 (at items[0].months)"#
    ),
    Spoiling(
      "due after more than ten years", care, #""text": "Oil the chain.","#,
      #""text": "Oil the chain.", "months": 121,"#,
      #"data/guidance/care.json:7:71: error: expected a whole number from 1 to 120, found 121 (at items[0].months)"#
    ),
    Spoiling(
      "due after half a month", care, #""text": "Oil the chain.","#,
      #""text": "Oil the chain.", "months": 0.5,"#,
      #"data/guidance/care.json:7:71: error: expected a whole number from 1 to 120, found 0.5 (at items[0].months)"#
    ),
    Spoiling(
      "due after months in words", care, #""text": "Oil the chain.","#,
      #""text": "Oil the chain.", "months": "six","#,
      #"data/guidance/care.json:7:71: error: expected a whole number from 1 to 120, found a string "six" (at items[0].months)"#
    ),
  ]

  // MARK: Single files

  private static let inKnowledge = [
    Spoiling(
      "unknown key", "knowledge.json", #""subject""#, #""subjekt""#,
      #"data/knowledge.json:1:1: error: the key "subject" is missing"#,
      #"data/knowledge.json:3:3: error: unknown key "subjekt"; did you mean "subject"? (at subjekt)"#),
    Spoiling(
      "date that is none", "knowledge.json", "2026-05-01", "2026-02-30",
      #"data/knowledge.json:5:11: error: expected a day as YYYY-MM-DD, found "2026-02-30" (at date)"#),
    Spoiling(
      "date of the wrong kind", "knowledge.json", #""2026-05-01""#, "20260501",
      #"data/knowledge.json:5:11: error: expected a day as YYYY-MM-DD, found a number 20260501 (at date)"#),
    Spoiling(
      "empty title", "knowledge.json", #""Bikes""#, #"" ""#,
      #"data/knowledge.json:2:12: error: expected a text, found an empty string (at title)"#),
    Spoiling(
      "no decisions", "knowledge.json", #"["kind", "tyres"]"#, "[]",
      #"data/decisions/kind.json: warning: the decision is not listed in knowledge.json and is not used"#,
      #"data/decisions/tyres.json: warning: the decision is not listed in knowledge.json and is not used"#,
      #"data/knowledge.json:6:16: error: a knowledge base needs at least one decision (at decisions)"#),
    Spoiling(
      "decision listed twice", "knowledge.json", #"["kind", "tyres"]"#, #"["kind", "tyres", "kind"]"#,
      #"data/knowledge.json:6:34: error: the id "kind" of a decision is taken already (at decisions[2])"#),
    Spoiling(
      "decision without its file", "knowledge.json", #""tyres"]"#, #""tyres", "saddle"]"#,
      #"data/decisions/saddle.json: error: the file is missing"#),
    Spoiling(
      "decision that is no id", "knowledge.json", #""tyres"]"#, #""tyres", "../Tyres"]"#,
      #"data/knowledge.json:6:34: error: "../Tyres" is no id; ids are lower-case words and numbers joined by hyphens (at decisions[2])"#
    ),
    Spoiling(
      "malformed text", "knowledge.json", #""1.2.0","#, #""1.2.0""#,
      #"data/knowledge.json:5:3: error: expected a comma before """"#),
    Spoiling(
      "decision of another name than its file", tyres, #""id": "tyres""#, #""id": "wheels""#,
      #"data/decisions/tyres.json:2:9: error: expected the id "tyres" that the file is named after, found "wheels" (at id)"#,
      #"data/guidance/care.json:8:41: error: unknown decision "tyres" (at items[1].when.decision)"#),
  ]

  private static let inQuestions = [
    Spoiling(
      "question named like a flag", "questions.json", #""id": "load""#, #""id": "output""#,
      #"data/decisions/kind.json:17:87: error: unknown question "load" (at factors[0].cases[1].when.all[1].not.question)"#,
      #"data/decisions/kind.json:33:48: error: unknown question "load" (at additions[0].when.question)"#,
      #"data/questions.json:8:12: error: "output" is a flag of the program and cannot name a question (at questions[1].id)"#
    ),
    Spoiling(
      "question id that is none", "questions.json", #""id": "distance""#, #""id": "Distance_km""#,
      #"data/decisions/kind.json:17:38: error: unknown question "distance"; did you mean "Distance_km"? (at factors[0].cases[1].when.all[0].question)"#,
      #"data/questions.json:12:12: error: "Distance_km" is no id; ids are lower-case words and numbers joined by hyphens (at questions[2].id)"#
    ),
    Spoiling(
      "repeated question", "questions.json", #""id": "distance""#, #""id": "ground""#,
      #"data/decisions/kind.json:17:38: error: unknown question "distance" (at factors[0].cases[1].when.all[0].question)"#,
      #"data/questions.json:12:12: error: the id "ground" of a question is taken already (at questions[2].id)"#
    ),
    Spoiling(
      "repeated answer", "questions.json", #""id": "gravel""#, #""id": "road""#,
      #"data/questions.json:5:14: error: the id "road" of an answer is taken already (at questions[0].answers[1].id)"#,
      #"data/questions.json:14:58: error: unknown answer "gravel" to "ground" (at questions[2].askedWhen.in[1])"#
    ),
    Spoiling(
      "answer called none", "questions.json", #""id": "shopping""#, #""id": "none""#,
      #"data/questions.json:10:14: error: "none" means that no answer is selected and cannot name one (at questions[1].answers[1].id)"#
    ),
    Spoiling(
      "unknown kind", "questions.json", #""kind": "choices""#, #""kind": "choises""#,
      #"data/decisions/kind.json:17:107: error: the question "load" is tested with is or in (at factors[0].cases[1].when.all[1].not.includes)"#,
      #"data/decisions/kind.json:33:68: error: the question "load" is tested with is or in (at additions[0].when.includes)"#,
      #"data/questions.json:8:73: error: expected one of choice, choices, number, found "choises"; did you mean "choices"? (at questions[1].kind)"#
    ),
    Spoiling(
      "minimum above the maximum", "questions.json", #""maximum": 200"#, #""maximum": -1"#,
      #"data/decisions/kind.json:17:61: error: expected a whole number from 0 to 0, found 50 (at factors[0].cases[1].when.all[0].atLeast)"#,
      #"data/questions.json:12:5: error: the maximum must be above the minimum (at questions[2])"#),
    Spoiling(
      "bound that is no whole number", "questions.json", #""minimum": 0"#, #""minimum": 0.5"#,
      #"data/questions.json:13:18: error: expected a whole number from -1000000000000000 to 1000000000000000, found 0.5 (at questions[2].minimum)"#
    ),
    Spoiling(
      "asked depending on a later question", "questions.json",
      #""why": "It weighs.","#,
      #""why": "It weighs.", "askedWhen": {"question": "distance", "atLeast": 3},"#,
      #"data/questions.json:8:91: error: the question "distance" does not stand earlier, and only earlier ones may be tested here (at questions[1].askedWhen.question)"#
    ),
    Spoiling(
      "asked depending on itself", "questions.json",
      #""question": "ground""#,
      #""question": "distance""#,
      #"data/questions.json:14:33: error: the question "distance" does not stand earlier, and only earlier ones may be tested here (at questions[2].askedWhen.question)"#
    ),
    Spoiling(
      "asked when an unknown answer is given", "questions.json",
      #"["road", "gravel"]}"#,
      #"["road", "grvel"]}"#,
      #"data/questions.json:14:58: error: unknown answer "grvel" to "ground"; did you mean "gravel"? (at questions[2].askedWhen.in[1])"#
    ),
    Spoiling(
      "missing label", "questions.json", #""label": "Gravel", "#, "",
      #"data/questions.json:5:7: error: the key "label" is missing (at questions[0].answers[1])"#),
    Spoiling(
      "answers on a number", "questions.json", #""unit": "km","#, #""unit": "km", "answers": [],"#,
      #"data/questions.json:13:51: error: unknown key "answers"; the keys here are id, prompt, why, kind, minimum, maximum, unit, askedWhen (at questions[2].answers)"#
    ),
  ]

  private static let inEvidence = [
    Spoiling(
      "repeated claim", "evidence.json", #""id": "C2""#, #""id": "C1""#,
      #"data/conflicts.json:4:56: error: unknown claim "C2"; did you mean "C1"? (at conflicts[0].claims[1])"#,
      #"data/decisions/kind.json:16:77: error: unknown claim "C2"; did you mean "C1"? (at factors[0].cases[0].contraryEvidence[0])"#,
      #"data/evidence.json:5:12: error: the id "C1" of a claim is taken already (at claims[1].id)"#,
      #"data/guidance/care.json:9:63: error: unknown claim "C2"; did you mean "C1"? (at items[1].evidence[1])"#
    ),
    Spoiling(
      "claim of an unknown source", "evidence.json",
      #""C2", "source": "rider""#,
      #""C2", "source": "ridr""#,
      #"data/evidence.json:5:28: error: unknown source "ridr"; did you mean "rider"? (at claims[1].source)"#),
    Spoiling(
      "unknown strength", "evidence.json", #""strength": "strong""#, #""strength": "stron""#,
      #"data/evidence.json:4:19: error: expected one of slight, moderate, strong, decisive, found "stron"; did you mean "strong"? (at claims[0].strength)"#
    ),
    Spoiling(
      "unknown basis", "evidence.json", #""basis": "measured""#, #""basis": "guessed""#,
      #"data/evidence.json:4:38: error: expected one of measured, reported, opinion, found "guessed" (at claims[0].basis)"#
    ),
    Spoiling(
      "claim used and left out", "evidence.json",
      #""topic": "speed"},"#,
      #""topic": "speed", "leftOut": "Old."},"#,
      #"data/evidence.json:3:5: error: the claim is used and yet left out with a reason (at claims[0])"#),
    Spoiling(
      "claim neither used nor left out", "evidence.json",
      #",\#n      "leftOut": "Colour decides nothing.""#,
      "",
      #"data/evidence.json:8:5: error: the claim is neither used nor left out with a reason (at claims[2])"#),
    Spoiling(
      "left out with an empty reason", "evidence.json", "Colour decides nothing.", "",
      #"data/evidence.json:10:18: error: expected a text, found an empty string (at claims[2].leftOut)"#),
    Spoiling(
      "discounted with an empty reason", "evidence.json", "No measure is given.", " ",
      #"data/evidence.json:7:19: error: expected a text, found an empty string (at claims[1].discount)"#),
    Spoiling(
      "discounted evidence for a rating", "evidence.json",
      #""topic": "speed"},"#,
      #""topic": "speed", "discount": "Sponsored."},"#,
      #"data/decisions/kind.json:16:49: error: the discounted claim "C1" cannot be evidence for ratings other than 0 (at factors[0].cases[0].evidence[0])"#,
      #"data/decisions/kind.json:19:48: error: the discounted claim "C1" cannot be evidence for ratings other than 0 (at factors[0].cases[1].evidence[0])"#
    ),
    Spoiling(
      "review day that is none", "sources.json", "2027-01-31", "2027-1-31",
      #"data/sources.json:3:100: error: expected a day as YYYY-MM-DD, found "2027-1-31" (at sources[0].reviewBy)"#
    ),
    Spoiling(
      "repeated source", "sources.json",
      #""Sells bikes."}"#,
      #""Sells bikes."},\#n    {"id": "rider", "title": "T", "publisher": "P", "published": null, "reviewBy": "2027-01-31", "region": "R", "kind": "K", "interest": "I"}"#,
      #"data/sources.json:5:12: error: the id "rider" of a source is taken already (at sources[1].id)"#),
    Spoiling(
      "repeated conflict", "conflicts.json",
      #"["C1", "C2"]}"#,
      #"["C1", "C2"]},\#n    {"id": "k1-speed", "title": "T", "handling": "condition", "summary": "S", "treatment": "T", "claims": ["C1"]}"#,
      #"data/conflicts.json:5:12: error: the id "k1-speed" of a conflict is taken already (at conflicts[1].id)"#
    ),
    Spoiling(
      "conflict over an unknown claim", "conflicts.json", #"["C1", "C2"]"#, #"["C1", "C02"]"#,
      #"data/conflicts.json:4:56: error: unknown claim "C02"; did you mean "C2"? (at conflicts[0].claims[1])"#
    ),
    Spoiling(
      "unknown handling", "conflicts.json", "show-both", "show-all",
      #"data/conflicts.json:3:54: error: expected one of condition, show-both, discount, found "show-all" (at conflicts[0].handling)"#
    ),
  ]

  private static let inDecisions = [
    Spoiling(
      "missing rating", kind,
      #""racer": 4, "mountain": -1, "trailer": 0"#,
      #""racer": 4, "trailer": 0"#,
      #"data/decisions/kind.json:15:65: error: the rating of option "mountain" is missing (at factors[0].cases[0].ratings)"#
    ),
    Spoiling(
      "rating of an unknown option", kind, #""racer": 4,"#, #""racre": 4,"#,
      #"data/decisions/kind.json:15:65: error: the rating of option "racer" is missing (at factors[0].cases[0].ratings)"#,
      #"data/decisions/kind.json:15:66: error: unknown option "racre"; did you mean "racer"? (at factors[0].cases[0].ratings.racre)"#
    ),
    Spoiling(
      "rating out of range", kind, #""racer": 4"#, #""racer": 5.001"#,
      #"data/decisions/kind.json:15:75: error: expected a number from -5 to 5, found 5.001 (at factors[0].cases[0].ratings.racer)"#
    ),
    Spoiling(
      "rating with four decimals", kind, #""racer": 4"#, #""racer": 4.0001"#,
      #"data/decisions/kind.json:15:75: error: expected at most three digits after the point, found 4.0001 (at factors[0].cases[0].ratings.racer)"#
    ),
    Spoiling(
      "weight out of range", kind, #""weight": 6"#, #""weight": 10.5"#,
      #"data/decisions/kind.json:13:77: error: expected a number from 0 to 10, found 10.5 (at factors[0].weight)"#
    ),
    Spoiling(
      "weight that is a text", kind, #""weight": 6"#, #""weight": "6""#,
      #"data/decisions/kind.json:13:77: error: expected a number from 0 to 10, found a string "6" (at factors[0].weight)"#
    ),
    Spoiling(
      "importance out of range", kind, #""importance": 0.5"#, #""importance": 1.001"#,
      #"data/decisions/kind.json:18:23: error: expected a number from 0 to 1, found 1.001 (at factors[0].cases[1].importance)"#
    ),
    Spoiling(
      "margin of nothing", kind, #""margin": 1.5"#, #""margin": 0"#,
      #"data/decisions/kind.json:10:28: error: the margin must be above 0, or nobody would lead by it (at thresholds.margin)"#
    ),
    Spoiling(
      "coverage out of range", kind, #""minimumCoverage": 0.5"#, #""minimumCoverage": 50"#,
      #"data/decisions/kind.json:10:52: error: expected a number from 0 to 1, found 50 (at thresholds.minimumCoverage)"#
    ),
    Spoiling(
      "strong asking for less than clear", kind,
      #""strong": {"radius": 0.5"#,
      #""strong": {"radius": 0.2"#,
      #"data/decisions/kind.json:11:17: error: strong must not ask for less than clear (at thresholds.strength)"#
    ),
    Spoiling(
      "number beyond all doubles", kind, #""decisive": 4"#, #""decisive": 1e999"#,
      #"data/decisions/kind.json:10:69: error: number out of range "1e999""#),
    Spoiling(
      "repeated option", kind, #""id": "mountain""#, #""id": "racer""#,
      #"data/decisions/kind.json:7:12: error: the id "racer" of an option is taken already (at options[1].id)"#,
      #"data/decisions/kind.json:15:65: error: the rating of option "racer" is missing (at factors[0].cases[0].ratings)"#,
      #"data/decisions/kind.json:15:78: error: unknown option "mountain" (at factors[0].cases[0].ratings.mountain)"#,
      #"data/decisions/kind.json:18:39: error: the rating of option "racer" is missing (at factors[0].cases[1].ratings)"#,
      #"data/decisions/kind.json:18:52: error: unknown option "mountain" (at factors[0].cases[1].ratings.mountain)"#,
      #"data/decisions/kind.json:20:19: error: the rating of option "racer" is missing (at factors[0].cases[2].ratings)"#,
      #"data/decisions/kind.json:20:32: error: unknown option "mountain" (at factors[0].cases[2].ratings.mountain)"#,
      #"data/decisions/tyres.json:5:46: error: unknown option or verdict "mountain" of "kind" (at within.outcome[0])"#
    ),
    Spoiling(
      "option of two decisions", tyres, #""id": "knobbly""#, #""id": "mountain""#,
      #"data/decisions/tyres.json:8:12: error: the id "mountain" of an option is taken already (at options[1].id)"#
    ),
    Spoiling(
      "factor named like an option", kind, #""id": "speed""#, #""id": "trailer""#,
      #"data/decisions/kind.json:13:12: error: the id "trailer" of a factor is taken already (at factors[0].id)"#
    ),
    Spoiling(
      "warning named like a ruling", kind, #""id": "heavy""#, #""id": "deep-forest""#,
      #"data/decisions/kind.json:29:12: error: the id "deep-forest" of a warning is taken already (at warnings[0].id)"#
    ),
    Spoiling(
      "addition-only that is no boolean", kind, #""additionOnly": true"#, #""additionOnly": "yes""#,
      #"data/decisions/kind.json:8:86: error: expected true or false, found a string (at options[2].additionOnly)"#
    ),
    Spoiling(
      "implied option that is unknown", tyres, #"["racer"]}"#, #"["raser"]}"#,
      #"data/decisions/tyres.json:7:77: error: unknown option of an earlier decision "raser"; did you mean "racer"? (at options[0].implies[0])"#
    ),
    Spoiling(
      "unknown claim", kind,
      #""evidence": ["C1"], "contraryEvidence": ["C2"]"#,
      #""evidence": ["C1", "C4"], "contraryEvidence": []"#,
      #"data/decisions/kind.json:16:55: error: unknown claim "C4"; did you mean "C1"? (at factors[0].cases[0].evidence[1])"#
    ),
    Spoiling(
      "unknown conflict", kind, #"["k1-speed"]"#, #"["k1-sped"]"#,
      #"data/decisions/kind.json:14:21: error: unknown conflict "k1-sped"; did you mean "k1-speed"? (at factors[0].conflicts[0])"#
    ),
    Spoiling(
      "unknown effect", kind, #""effect": "exclude""#, #""effect": "excludes""#,
      #"data/decisions/kind.json:25:85: error: expected one of neither, hybrid, exclude, found "excludes"; did you mean "exclude"? (at rulings[0].effect)"#
    ),
    Spoiling(
      "exclusion of nothing", kind, #""options": ["racer"]"#, #""options": []"#,
      #"data/decisions/kind.json:26:18: error: expected at least 1 different option (at rulings[0].options)"#),
    Spoiling(
      "hybrid of one option", kind, #""effect": "exclude""#, #""effect": "hybrid""#,
      #"data/decisions/kind.json:26:18: error: expected at least 2 different options (at rulings[0].options)"#
    ),
    Spoiling(
      "neither without alternatives", kind,
      #""effect": "exclude",\#n      "options": ["racer"]"#,
      #""effect": "neither""#,
      #"data/decisions/kind.json:25:5: error: the key "alternatives" is missing (at rulings[0])"#),
    Spoiling(
      "addition of an unknown option", kind, #""option": "trailer""#, #""option": "trailor""#,
      #"data/decisions/kind.json:33:16: error: unknown option "trailor"; did you mean "trailer"? (at additions[0].option)"#
    ),
    Spoiling(
      "only one option", tyres,
      #",\#n    {"id": "knobbly", "title": "Knobbly", "description": "Rough."}"#,
      "",
      #"data/decisions/tyres.json:6:14: error: expected 2 to 62 options, found 1 (at options)"#),
    Spoiling(
      "factor without cases", tyres,
      #""factors": []"#,
      #""factors": [{"id": "grip", "title": "G", "description": "D", "weight": 1, "weightReason": "W", "cases": []}]"#,
      #"data/decisions/tyres.json:12:15: error: expected 1 to 1000 cases, found 0 (at factors[0])"#),
  ]

  private static let inConditions = [
    Spoiling(
      "unknown question", kind,
      #""question": "ground", "is": "road""#,
      #""question": "grond", "is": "road""#,
      #"data/decisions/kind.json:15:29: error: unknown question "grond"; did you mean "ground"? (at factors[0].cases[0].when.question)"#
    ),
    Spoiling(
      "unknown answer", kind, #""is": "road""#, #""is": "raod""#,
      #"data/decisions/kind.json:15:45: error: unknown answer "raod" to "ground"; did you mean "road"? (at factors[0].cases[0].when.is)"#
    ),
    Spoiling(
      "test of a number on a choice", kind, #""is": "road""#, #""atLeast": 3"#,
      #"data/decisions/kind.json:15:50: error: the question "ground" is tested with is or in (at factors[0].cases[0].when.atLeast)"#
    ),
    Spoiling(
      "test of a choice on several choices", kind, #""includes": "child"}}"#, #""is": "child"}}"#,
      #"data/decisions/kind.json:17:101: error: the question "load" is tested with includes (at factors[0].cases[1].when.all[1].not.is)"#
    ),
    Spoiling(
      "test of several choices on a number", kind, #""atLeast": 50"#, #""includes": "child""#,
      #"data/decisions/kind.json:17:62: error: the question "distance" is tested with atLeast or atMost (at factors[0].cases[1].when.all[0].includes)"#
    ),
    Spoiling(
      "test without a match", kind, #", "is": "road""#, "",
      #"data/decisions/kind.json:15:16: error: a test on "ground" needs is or in (at factors[0].cases[0].when)"#
    ),
    Spoiling(
      "range upside down", kind, #""atLeast": 50"#, #""atLeast": 50, "atMost": 49"#,
      #"data/decisions/kind.json:17:75: error: atMost is below atLeast (at factors[0].cases[1].when.all[0].atMost)"#
    ),
    Spoiling(
      "range beyond the bounds", kind, #""atLeast": 50"#, #""atLeast": 201"#,
      #"data/decisions/kind.json:17:61: error: expected a whole number from 0 to 200, found 201 (at factors[0].cases[1].when.all[0].atLeast)"#
    ),
    Spoiling(
      "is and in at once", kind, #""is": "road""#, #""is": "road", "in": ["gravel"]"#,
      #"data/decisions/kind.json:15:59: error: a test has is or in, not both (at factors[0].cases[0].when.in)"#
    ),
    Spoiling(
      "empty list of conditions", kind, #"{"question": "ground", "is": "road"}"#, #"{"any": []}"#,
      #"data/decisions/kind.json:15:24: error: expected at least one condition (at factors[0].cases[0].when.any)"#
    ),
    Spoiling(
      "no condition at all", kind, #"{"question": "ground", "is": "road"}"#, "{}",
      #"data/decisions/kind.json:15:16: error: a condition needs one of the keys all, any, not, question or decision (at factors[0].cases[0].when)"#
    ),
    Spoiling(
      "two conditions in one", kind, #""is": "road"}"#, #""is": "road", "not": {}}"#,
      #"data/decisions/kind.json:15:17: error: unknown key "question"; the keys here are all, any, not (at factors[0].cases[0].when.question)"#,
      #"data/decisions/kind.json:15:39: error: unknown key "is"; the keys here are all, any, not (at factors[0].cases[0].when.is)"#,
      #"data/decisions/kind.json:15:60: error: a condition needs one of the keys all, any, not, question or decision (at factors[0].cases[0].when.not)"#
    ),
    Spoiling(
      "outcome in a case of a factor", kind,
      #"{"question": "ground", "is": "road"}"#,
      #"{"decision": "kind", "outcome": ["racer"]}"#,
      #"data/decisions/kind.json:15:29: error: outcomes may be tested only in within, warnings, additions and guidance (at factors[0].cases[0].when.decision)"#
    ),
    Spoiling(
      "outcome that is neither option nor verdict", kind,
      #"["racer", "either"]"#,
      #"["racer", "ether"]"#,
      #"data/decisions/kind.json:29:71: error: unknown option or verdict "ether" of "kind"; did you mean "either"? (at warnings[0].when.outcome[1])"#
    ),
    Spoiling(
      "outcome of a later decision", kind, #""decision": "kind""#, #""decision": "tyres""#,
      #"data/decisions/kind.json:29:42: error: unknown decision "tyres" (at warnings[0].when.decision)"#),
    Spoiling(
      "a question in within", tyres,
      #"{"decision": "kind", "outcome": ["mountain", "hybrid"]}"#,
      #"{"question": "ground", "is": "road"}"#,
      #"data/decisions/tyres.json:5:13: error: within may look at outcomes only, not at answers (at within)"#),
  ]

  // MARK: Parts that do not fit together

  private static let seenTogether = [
    Spoiling(
      "unconditional case that is not the last", kind,
      #"{"when": {"question": "ground", "is": "road"}, "ratings""#,
      #"{"ratings""#,
      #"data/decisions/kind.json:15:7: error: only the last case may stand without "when"; those after it are never reached (at factors[0].cases[0])"#
    ),
    Spoiling(
      "gap", kind,
      #"{"ratings": {"racer": 0"#,
      #"{"when": {"question": "ground", "is": "forest"}, "ratings": {"racer": 0"#,
      #"data/decisions/kind.json:14:43: error: the cases leave a gap: none holds for ground = gravel, load without child, distance from 0 to 49 (at factors[0].cases)"#
    ),
    Spoiling(
      "case behind one that takes its answers", kind,
      #"{"all": [{"question": "distance", "atLeast": 50}"#,
      #"{"all": [{"question": "ground", "is": "road"}"#,
      #"data/decisions/kind.json:17:7: error: this case can never be reached; earlier cases take all of its answers (at factors[0].cases[1])"#
    ),
    Spoiling(
      "ruling that never holds", kind,
      #""when": {"question": "ground", "is": "forest"}"#,
      #""when": {"all": [{"question": "ground", "is": "forest"}, {"question": "distance", "atLeast": 1}]}"#,
      #"data/decisions/kind.json:25:5: error: no combination of answers makes this ruling hold (at rulings[0])"#
    ),
    Spoiling(
      "ratings without evidence", kind,
      #""evidence": ["C1"], "contraryEvidence": []"#,
      #""evidence": [], "contraryEvidence": []"#,
      #"data/decisions/kind.json:17:7: error: ratings other than 0 need evidence (at factors[0].cases[1])"#),
  ]
}
