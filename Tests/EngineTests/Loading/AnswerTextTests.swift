import Testing

@testable import Engine

@Suite struct AnswerTextTests {
  private static let choice = Question.choice("ground", answers: ["road", "gravel", "none"])
  private static let choices = Question.choices("load", answers: ["child", "shopping"])
  private static let number = Question.number("distance", -5...200)

  @Test(
    arguments: [
      (choice, ["gravel"], .choice(1)), (choice, ["none"], .choice(2)), (choices, ["child"], .choices(0b01)),
      (choices, ["shopping", "child"], .choices(0b11)), (choices, ["none"], .choices(0)),
      (number, ["-5"], .number(-5)), (number, ["200"], .number(200)),
    ] as [(Question, [String], AnswerValue)])
  func wordsAreReadAsAnswers(_ question: Question, _ words: [String], _ value: AnswerValue) throws {
    #expect(try AnswerText.parse(words, for: question) == value)
  }

  @Test(arguments: [
    (choice, ["raod"], #"unknown answer "raod"; did you mean "road"?"#),
    (choice, ["water-and-mud"], #"unknown answer "water-and-mud"; expected one of road, gravel, none"#),
    (choice, ["road", "gravel"], "takes one answer, found 2: road, gravel"),
    (choices, ["bike"], #"unknown answer "bike"; expected one of child, shopping, none"#),
    (choices, ["shoping"], #"unknown answer "shoping"; did you mean "shopping"?"#),
    (choices, ["child", "none"], #""none" means none of the answers, so no other can stand beside it"#),
    (number, ["201"], #"expected a whole number from -5 to 200 (things), found "201""#),
    (number, ["-6"], #"expected a whole number from -5 to 200 (things), found "-6""#),
    (number, ["ten"], #"expected a whole number from -5 to 200 (things), found "ten""#),
    (number, ["1.0"], #"expected a whole number from -5 to 200 (things), found "1.0""#),
    (number, ["1", "2"], #"expected a whole number from -5 to 200 (things), found "1,2""#),
    (
      number, ["99999999999999999999"],
      #"expected a whole number from -5 to 200 (things), found "99999999999999999999""#
    ),
    (choice, ["\u{1B}[31mroad"], #"unknown answer "\u{1B}[31mroad"; expected one of road, gravel, none"#),
  ])
  func wordsThatAreNoAnswerAreRefused(_ question: Question, _ words: [String], _ message: String) {
    let fault = #expect(throws: AnswerText.Fault.self) { try AnswerText.parse(words, for: question) }
    #expect(fault?.message == message)
  }

  @Test(
    arguments: [
      (choice, .choice(1), ["gravel"]), (choices, .choices(0b11), ["child", "shopping"]),
      (choices, .choices(0), []), (number, .number(-5), ["-5"]),
    ] as [(Question, AnswerValue, [String])])
  func answersAreWrittenAsWords(_ question: Question, _ value: AnswerValue, _ words: [String]) {
    #expect(AnswerText.words(value, for: question) == words)
  }
}
