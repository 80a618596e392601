internal import RuntimeStart

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Everything the program asks of the operating system; nothing else imports the C library.
package enum Platform {
  package enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case errors = 2
  }

  /// A call to the operating system that failed.
  package struct Fault: Error, Sendable {
    package var code: Int32

    /// What the system says about it, such as `No such file or directory`.
    package var reason: String { String(cString: strerror(code)) }
    package var isMissingFile: Bool { code == ENOENT }
    package var isNoFolder: Bool { code == ENOTDIR }
    package var isExistingFile: Bool { code == EEXIST }
    package var isClosedPipe: Bool { code == EPIPE }

    static var last: Fault { Fault(code: errno) }
  }

  // MARK: Surroundings

  /// The arguments of the process, its own name first.
  ///
  /// Those that the C library handed over, where it does: the standard library's way needs /proc on Linux.
  package static var arguments: [String] {
    let count = given_argument_count()
    return count > 0 ? (0..<count).map { String(cString: given_argument($0)) } : CommandLine.arguments
  }

  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Seconds since the start of 1970 in UTC.
  package static var now: Int { Int(time(nil)) }

  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Ends the program as if a write to a closed pipe had killed it.
  package static func endByClosedPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  package static func end(_ status: Int32) -> Never { exit(status) }

  // MARK: Reading

  /// More bytes than were asked for.
  package struct TooLarge: Error, Sendable {}

  /// Reads a whole file, or standard input where `path` is nil.
  ///
  /// - Throws: `Fault`, or `TooLarge` as soon as there are more than `limit` bytes.
  package static func read(_ path: String?, limit: Int) throws -> [UInt8] {
    guard let path else { return try read(Stream.input.rawValue, limit: limit) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Fault.last }
    defer { close(file) }
    return try read(file, limit: limit)
  }

  static func read(_ file: Int32, limit: Int) throws -> [UInt8] {
    var status = stat()
    let isRegular = fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    guard !isRegular || status.st_size <= limit else { throw TooLarge() }
    var bytes: [UInt8] = []
    // One byte more than the size, so that the end is seen without a second buffer.
    var chunk = isRegular ? min(Int(status.st_size) + 1, 1 << 20) : 1 << 16
    chunk = max(chunk, 4096)
    while true {
      let start = bytes.count
      var fault: Fault?
      bytes += Array(unsafeUninitializedCapacity: chunk) { buffer, count in
        var got: Int
        repeat { got = systemRead(file, buffer.baseAddress, chunk) } while got < 0 && errno == EINTR
        if got < 0 { fault = .last }
        count = max(0, got)
      }
      if let fault { throw fault }
      if bytes.count == start { return bytes }
      guard bytes.count <= limit else { throw TooLarge() }
    }
  }

  // MARK: Writing

  /// Writes all bytes to a stream.
  package static func write(_ bytes: some Sequence<UInt8>, to stream: Stream) throws(Fault) {
    try write(Array(bytes), to: stream.rawValue)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws(Fault) {
    // Beyond a limit on the size of files a write shall fail; by default it ends the program at once.
    signal(SIGXFSZ, SIG_IGN)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(file, $0.baseAddress! + written, bytes.count - written)
      }
      if count < 0 {
        guard errno == EINTR else { throw .last }
      } else {
        written += count
      }
    }
  }

  /// Where writing a file went wrong.
  package enum WriteFault: Error, Sendable {
    /// The file cannot be made.
    case cannotCreate(Fault)
    /// The file was made, but its contents could not be written.
    case cannotWrite(Fault)

    package var fault: Fault {
      switch self {
      case .cannotCreate(let fault), .cannotWrite(let fault): fault
      }
    }
  }

  /// Writes a file so that it is either whole or as it was before.
  ///
  /// The bytes go to a new file beside it that then takes its place. A device or pipe is written to directly,
  /// and a symbolic link keeps pointing to the file that it names.
  ///
  /// - Parameter isPrivate: whether a new file is for the user's eyes alone.
  package static func writeFile(
    _ path: String, _ bytes: [UInt8], overwriting: Bool, isPrivate: Bool = false
  ) throws(WriteFault) {
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw .cannotCreate(Fault(code: EISDIR)) }
      if kind != S_IFREG { return try writeDirectly(path, bytes) }
      guard overwriting else { throw .cannotCreate(Fault(code: EEXIST)) }
      return try replace(resolved(path) ?? path, with: bytes, mode: status.st_mode & 0o777, overwriting: true)
    }
    let reason = Fault.last
    // To follow a link that leads nowhere would make a file in an unexpected place.
    guard !exists(path) else { throw .cannotCreate(reason) }
    try replace(path, with: bytes, mode: isPrivate ? 0o600 : nil, overwriting: overwriting)
  }

  /// Adds to the end of a file, which is made where there is none.
  package static func append(_ bytes: [UInt8], to path: String) throws(WriteFault) {
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o666)
    guard file >= 0 else { throw .cannotCreate(.last) }
    defer { close(file) }
    do { try write(bytes, to: file) } catch { throw .cannotWrite(error) }
  }

  /// The path from the root without links, `.` and `..`; a file that is not there yet goes by its folder.
  ///
  /// - Returns: nil where there is no such folder either.
  package static func fullPath(of path: String) -> String? {
    if let full = resolved(path) { return full }
    let start =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    guard let folder = resolved(start == path.startIndex ? "." : String(path[..<start])) else { return nil }
    return folder == "/" ? "/\(path[start...])" : "\(folder)/\(path[start...])"
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func writeDirectly(_ path: String, _ bytes: [UInt8]) throws(WriteFault) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotCreate(.last) }
    defer { close(file) }
    do { try write(bytes, to: file) } catch { throw .cannotWrite(error) }
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t?, overwriting: Bool
  ) throws(WriteFault) {
    try deferringSignals { () throws(WriteFault) in
      try replaceUndisturbed(path, with: bytes, mode: mode, overwriting: overwriting)
    }
  }

  private static func replaceUndisturbed(
    _ path: String, with bytes: [UInt8], mode: mode_t?, overwriting: Bool
  ) throws(WriteFault) {
    let passing: String
    let file: Int32
    do throws(Fault) {
      (passing, file) = try withPassingName(beside: path) { name in
        open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      }
    } catch {
      throw .cannotCreate(error)
    }
    var isOpen = true
    var isInPlace = false
    defer {
      if isOpen { close(file) }
      if !isInPlace { unlink(passing) }
    }
    if let mode { fchmod(file, mode) }
    do { try write(bytes, to: file) } catch { throw .cannotWrite(error) }
    guard fsync(file) == 0 else { throw .cannotWrite(.last) }
    isOpen = false
    guard close(file) == 0 else { throw .cannotWrite(.last) }
    if overwriting {
      guard rename(passing, path) == 0 else { throw .cannotCreate(.last) }
      isInPlace = true
    } else {
      // Unlike a rename, a link never takes the place of a file that came into being meanwhile.
      if link(passing, path) == 0 { return }
      // Some file systems, such as those of memory sticks, know no links to files.
      guard errno == EPERM || errno == ENOTSUP, !exists(path), rename(passing, path) == 0 else {
        throw .cannotCreate(.last)
      }
      isInPlace = true
    }
  }

  /// Makes something under a passing name in the folder of `path`; a name that is left over is passed by.
  ///
  /// - Parameter make: returns a negative number when it fails.
  private static func withPassingName(
    beside path: String, _ make: (String) -> Int32
  ) throws(Fault) -> (name: String, made: Int32) {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    var attempt = 0
    while true {
      let name = "\(folder).stack-advisor-\(getpid())-\(attempt).tmp"
      let made = make(name)
      if made >= 0 { return (name, made) }
      guard errno == EEXIST, attempt < 100 else { throw .last }
      attempt += 1
    }
  }

  /// Keeps signals that would end the program from doing so before `body` has cleaned up after itself.
  package static func deferringSignals<Result, Problem>(
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    sigprocmask(SIG_BLOCK, &signals, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Removes a file, if that is possible.
  package static func removeFile(_ path: String) { unlink(path) }

  // MARK: Folders

  /// A file or folder that stopped a walk through a folder.
  package struct WalkFault: Error, Sendable {
    package var path: String
    package var fault: Fault
  }

  /// The paths of all regular files below a folder, relative to it and sorted; hidden ones are left out.
  ///
  /// - Throws: `WalkFault` when something cannot be looked at; `TooLarge` when there are more than `limit` files
  ///   and folders.
  package static func files(below folder: String, limit: Int) throws -> [String] {
    var found: [String] = []
    var pending = [""]
    var count = 0
    while let relative = pending.popLast() {
      for name in try names(inside: relative.isEmpty ? folder : "\(folder)/\(relative)") {
        guard !name.hasPrefix(".") else { continue }
        let path = relative.isEmpty ? name : "\(relative)/\(name)"
        count += 1
        guard count <= limit else { throw TooLarge() }
        var status = stat()
        guard stat("\(folder)/\(path)", &status) == 0 else {
          throw WalkFault(path: "\(folder)/\(path)", fault: .last)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          // A loop of links would make the path grow for ever.
          guard path.utf8.count < 1024 else { throw TooLarge() }
          pending.append(path)
        case S_IFREG: found.append(path)
        default: break
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func names(inside folder: String) throws(WalkFault) -> [String] {
    do throws(Fault) {
      return try names(in: folder)
    } catch {
      throw WalkFault(path: folder, fault: error)
    }
  }

  package static func names(in folder: String) throws(Fault) -> [String] {
    try entries(in: BytePath(folder)).map(\.entry.name)
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// When a file was written last, in nanoseconds since 1970; nil where there is none.
  package static func modificationTime(of path: String) -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Whether files can be made in the folder in which a path stands.
  package static func canMakeFiles(beside path: String) -> Bool {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
    return access(folder, W_OK) == 0
  }

  package static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package static func makeFolder(_ path: String) throws(Fault) {
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  /// Makes a folder with those above it; the ones that are new are for the user's eyes alone.
  package static func makePrivateFolders(_ path: String) throws(Fault) {
    guard !isFolder(path) else { return }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex {
      try makePrivateFolders(String(path[..<slash]))
    }
    guard mkdir(path, 0o700) == 0 || isFolder(path) else { throw .last }
  }

  /// Makes a folder under a passing name beside `path`, and returns that name.
  package static func makePassingFolder(beside path: String) throws(Fault) -> String {
    try withPassingName(beside: path) { mkdir($0, 0o777) }.name
  }

  /// Gives a file or folder another name; an empty folder of that name gives way.
  package static func move(_ path: String, to other: String) throws(Fault) {
    guard rename(path, other) == 0 else { throw .last }
  }

  /// Removes a folder with all that is in it, as far as that is possible.
  package static func removeFolder(_ path: String) {
    removeContents(of: path)
    rmdir(path)
  }

  /// Removes all that is in a folder, as far as that is possible.
  package static func removeContents(of path: String) {
    for name in (try? names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      var status = stat()
      if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        removeFolder(inner)
      } else {
        unlink(inner)
      }
    }
  }
}

// Outside the namespace, where the names of the C library are not hidden by its own.

func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, buffer, count)
}
