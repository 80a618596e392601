package import Engine
import StrictJSON

/// What is kept of an interview while it lasts: everything but the question on the screen.
package struct Session: Sendable {
  /// With the answers as they are now.
  package var project: ProjectFile
  package var goal: Interview.Goal
  package var trail: [Int]
  package var unsure: Set<Int>

  package init(_ interview: Interview) {
    project = interview.currentProject
    goal = interview.goal
    trail = interview.trail
    unsure = interview.unsure
  }

  init(project: ProjectFile, goal: Interview.Goal, trail: [Int], unsure: Set<Int>) {
    self.project = project
    self.goal = goal
    self.trail = trail
    self.unsure = unsure
  }

  /// The version of the form of the file.
  static let form = 1

  /// The file as it is written.
  package func json(for knowledge: KnowledgeBase) -> String {
    func ids(_ questions: some Sequence<Int>) -> [String] { questions.map { knowledge.questions[$0].id } }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("session", Self.form)
      writer.member("data", knowledge.version)
      writer.member("goal", goal.rawValue)
      writer.member("asked", ids(trail))
      writer.member("unsure", ids(unsure.sorted()))
      project.writeInputs(for: knowledge, to: &writer)
    }
    return writer.text + "\n"
  }
}

extension Interview {
  /// What the person has said so far, as it would stand in an answers file.
  package var currentProject: ProjectFile {
    var current = project
    current.answers = answers
    return current
  }

  /// Goes on with an interview that was left.
  package init(_ compiled: CompiledKnowledge, resuming session: Session) {
    self.init(compiled, starting: session.project, goal: session.goal)
    resume(trail: session.trail, unsure: session.unsure)
  }
}
