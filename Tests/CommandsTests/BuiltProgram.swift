import Foundation
import Testing

/// The program as it was built, run as a process of its own.
enum BuiltProgram {
  /// How a process ended, and what it left behind.
  struct Run {
    enum End: Equatable {
      case status(Int32)
      case signal(Int32)
      case timeout
    }

    var end: End
    var output: [UInt8]
    var errors: [UInt8]
    var outputText: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  enum Input {
    case path(String)
    case descriptor(Int32)
  }

  enum Output {
    case captured
    case path(String)
    case descriptor(Int32)
  }

  /// Stands beside the tests in the folder of what was built.
  static let path: String = {
    #if canImport(Darwin)
      let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      let folder = tests.bundleURL.deletingLastPathComponent()
    #else
      let folder = Bundle.main.bundleURL
    #endif
    return folder.appendingPathComponent("stack-advisor").path
  }()

  /// Runs the program; it gets no environment but what is given, and 30 seconds.
  static func run(
    _ arguments: [String], input: Input = .path("/dev/null"), output: Output = .captured,
    environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Run {
    try run(
      bytes: arguments.map { Array($0.utf8) }, input: input, output: output, environment: environment,
      sourceLocation: sourceLocation)
  }

  static func run(
    bytes arguments: [[UInt8]], input: Input = .path("/dev/null"), output: Output = .captured,
    environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Run {
    try Self.execute(path, arguments, input, output, environment, sourceLocation)
  }

  /// Runs a script of the shell, in which `$PROGRAM` is the program.
  static func shell(
    _ script: String, in folder: String = "/", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Run {
    try execute(
      "/bin/sh", [Array("-c".utf8), Array(script.utf8)], .path("/dev/null"), .captured,
      ["PROGRAM": path, "FOLDER": folder, "PATH": "/usr/bin:/bin"], sourceLocation)
  }

  private static func execute(
    _ executable: String, _ arguments: [[UInt8]], _ input: Input, _ output: Output,
    _ environment: [String: String], _ sourceLocation: SourceLocation
  ) throws -> Run {
    try withScratchFolder { folder in
      let (outputPath, errorPath) = ("\(folder)/output", "\(folder)/errors")
      let process = try Spawned(
        arguments, of: executable, input: input, output: output, outputPath: outputPath, errorPath: errorPath,
        environment: environment, sourceLocation: sourceLocation)
      let end = process.wait(sourceLocation: sourceLocation)
      return Run(
        end: end, output: Array((try? Data(contentsOf: URL(fileURLWithPath: outputPath))) ?? Data()),
        errors: Array(try Data(contentsOf: URL(fileURLWithPath: errorPath))))
    }
  }
}

/// A process that was started and has to be waited for.
struct Spawned {
  let id: pid_t

  /// - Parameter outputPath: the file that takes a captured output.
  init(
    _ arguments: [[UInt8]], of executable: String = BuiltProgram.path, input: BuiltProgram.Input,
    output: BuiltProgram.Output, outputPath: String, errorPath: String, environment: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // Whoever started the tests may ignore signals; the program shall start without such a legacy.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))

    switch input {
    case .path(let path): posix_spawn_file_actions_addopen(&actions, 0, path, O_RDONLY, 0)
    case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
    }
    let create = O_WRONLY | O_CREAT
    switch output {
    case .captured: posix_spawn_file_actions_addopen(&actions, 1, outputPath, create, 0o600)
    case .path(let path): posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
    case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
    }
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, create, 0o600)

    var words = ([Array(executable.utf8)] + arguments).map { strdup($0) }
    var variables = environment.map { strdup(Array("\($0)=\($1)".utf8)) }
    defer { for pointer in words + variables { free(pointer) } }
    words.append(nil)
    variables.append(nil)
    var id = pid_t()
    let code = posix_spawn(&id, executable, &actions, &attributes, words, variables)
    try #require(code == 0, "cannot start \(executable)", sourceLocation: sourceLocation)
    self.id = id
  }

  /// Waits until it ends, at most 30 seconds.
  ///
  /// - Parameter meanwhile: what there is to do again and again until then.
  func wait(
    sourceLocation: SourceLocation, meanwhile: () -> Void = {}
  ) -> BuiltProgram.Run.End {
    var status: Int32 = 0
    let deadline = Date(timeIntervalSinceNow: 30)
    while waitpid(id, &status, WNOHANG) == 0 {
      if Date() > deadline {
        kill(id, SIGKILL)
        waitpid(id, &status, 0)
        Issue.record("the program hangs", sourceLocation: sourceLocation)
        return .timeout
      }
      meanwhile()
      usleep(1000)
    }
    meanwhile()
    let signal = status & 0x7F
    return signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
  }
}

/// A copy of bytes as a string of C, for which the caller answers.
private func strdup(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
  (bytes + [0]).withUnsafeBufferPointer { buffer in
    buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.flatMap { Foundation.strdup($0) } }
  }
}

/// Both ends of a pipe, which no other process inherits.
func makePipe(sourceLocation: SourceLocation = #_sourceLocation) throws -> (read: Int32, write: Int32) {
  var ends: [Int32] = [-1, -1]
  try #require(pipe(&ends) == 0, sourceLocation: sourceLocation)
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}
