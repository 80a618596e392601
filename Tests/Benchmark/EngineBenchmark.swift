import Commands
import Engine
import StrictJSON

/// Measures evaluation and parsing inside one process, on one thread.
struct EngineBenchmark {
  /// How long each figure is measured.
  let seconds: Double
  private let compiled: CompiledKnowledge
  /// Complete answers, as states of the variables.
  private let answers: [[UInt16]]
  /// The embedded decision files, over and over, as one large text.
  private let text: [UInt8]

  init(seconds: Double) throws {
    self.seconds = seconds
    let folder = DataFolder.embedded
    compiled = try CompiledKnowledge(
      KnowledgeBase.read(folder, scrutiny: .trusted, reservedFlags: Program.reservedFlags).knowledge)
    answers = RandomAnswers(count: 1024, for: compiled).states
    let decisions = folder.files.filter { $0.path.hasPrefix("decisions/") }.map(\.bytes)
    var text: [UInt8] = []
    while text.count < 16 << 20 {
      for decision in decisions { text += [UInt8(ascii: text.isEmpty ? "[" : ",")] + decision }
    }
    self.text = text + [UInt8(ascii: "]")]
  }

  var report: String {
    var table = Table(["in one thread, a second", "", "share of baseline", "target"])
    let pass = rate(batch: 4096) { plainPass(over: answers[$0 % answers.count]) }
    var evaluations = compiled.decisions.map { $0.evaluate(answers[0]) }
    let evaluation = rate(batch: 4096) { number in
      for place in compiled.decisions.indices {
        compiled.decisions[place].evaluate(answers[number % answers.count], into: &evaluations[place])
      }
      return evaluations[0].lead == .zero ? 1 : 2
    }
    table.add(["baseline: reading the answers, million", (pass / 1e6).fixed(2), "", ""])
    table.add([
      "evaluations of all decisions, million", (evaluation / 1e6).fixed(2), (evaluation / pass).fixed(3),
      "1 million",
    ])
    let megabytes = Double(text.count) / 1e6
    let sum =
      rate(batch: 1) { _ in text.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ Int($1) } } } * megabytes
    let parse = rate(batch: 1) { _ in parseText() } * megabytes
    var drawing = InterviewDrawing(compiled)
    let keys = rate(batch: 64) { _ in drawing.pressKey() }
    table.add([
      "keys pressed and drawn in an interview", keys.fixed(0), "", "500, so that one takes under 2 ms",
    ])
    table.add(["baseline: a plain pass over bytes, MB", sum.fixed(0), "", ""])
    table.add(["parsing of JSON, MB", parse.fixed(0), (parse / sum).fixed(3), ""])
    return table.text
  }

  /// What no evaluation can do without: a look at every variable.
  private func plainPass(over states: [UInt16]) -> Int {
    var sum = 0
    for state in states { sum &+= Int(state) }
    return sum
  }

  private func parseText() -> Int {
    var diagnostics: [Diagnostic] = []
    let document = JSONDocument.parse(text, file: "benchmark", into: &diagnostics)
    precondition(diagnostics.isEmpty, "the embedded data are valid JSON")
    return document?.root.kind == .array ? 1 : 0
  }

  /// How often a second `body` can be done; its results are used, so that none of it can be left out.
  private func rate(batch: Int, _ body: (Int) -> Int) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    var used = 0
    var elapsed = Duration.zero
    while elapsed < .seconds(seconds) {
      for number in count..<count + batch { used &+= body(number) }
      count += batch
      elapsed = clock.now - start
    }
    precondition(used != 0, "the work has results")
    return Double(count) / (elapsed / .seconds(1))
  }
}

/// Complete answers, each drawn uniformly; the same in every run.
private struct RandomAnswers {
  var states: [[UInt16]] = []

  init(count: Int, for compiled: CompiledKnowledge) {
    var generator = SplitMix(state: 1)
    let questions = compiled.knowledge.questions
    for _ in 0..<count {
      var answers = Answers(questionCount: questions.count)
      for (place, question) in questions.enumerated() {
        answers[place] =
          switch question.kind {
          case .choice: .choice(Int.random(in: question.answers.indices, using: &generator))
          case .choices:
            .choices(UInt64.random(in: 0..<1 << UInt64(question.answers.count), using: &generator))
          case .number(let range, _): .number(Int.random(in: range, using: &generator))
          }
      }
      states.append(compiled.space.states(of: answers))
    }
  }
}

/// Sebastiano Vigna's SplitMix64.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
