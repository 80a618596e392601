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
    package var isExistingFile: Bool { code == EEXIST }
    package var isClosedPipe: Bool { code == EPIPE }

    fileprivate static var last: Fault { Fault(code: errno) }
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

  package static var processNumber: Int32 { getpid() }

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

  private static func read(_ file: Int32, limit: Int) throws -> [UInt8] {
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
        repeat { got = Self.readOnce(file, buffer.baseAddress, chunk) } while got < 0 && errno == EINTR
        if got < 0 { fault = .last }
        count = max(0, got)
      }
      if let fault { throw fault }
      if bytes.count == start { return bytes }
      guard bytes.count <= limit else { throw TooLarge() }
    }
  }

  private static func readOnce(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(file, buffer, count)
    #elseif canImport(Glibc)
      Glibc.read(file, buffer, count)
    #else
      Musl.read(file, buffer, count)
    #endif
  }

  // MARK: Writing

  /// Writes all bytes to a stream.
  package static func write(_ bytes: some Sequence<UInt8>, to stream: Stream) throws(Fault) {
    try write(Array(bytes), to: stream.rawValue)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws(Fault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { writeOnce(file, $0.baseAddress! + written, bytes.count - written) }
      if count < 0 {
        guard errno == EINTR else { throw .last }
      } else {
        written += count
      }
    }
  }

  private static func writeOnce(_ file: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(file, buffer, count)
    #elseif canImport(Glibc)
      Glibc.write(file, buffer, count)
    #else
      Musl.write(file, buffer, count)
    #endif
  }

  /// Where writing a file went wrong.
  package enum WriteFault: Error, Sendable {
    /// The file cannot be made.
    case cannotCreate(Fault)
    /// The file was made, but its contents could not be written.
    case cannotWrite(Fault)
  }

  /// Writes a file so that it is either whole or as it was before.
  ///
  /// The bytes go to a new file beside it that then takes its place. A device or pipe is written to directly,
  /// and a symbolic link keeps pointing to the file that it names.
  package static func writeFile(_ path: String, _ bytes: [UInt8], overwriting: Bool) throws(WriteFault) {
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw .cannotCreate(Fault(code: EISDIR)) }
      if kind != S_IFREG { return try writeDirectly(path, bytes) }
      guard overwriting else { throw .cannotCreate(Fault(code: EEXIST)) }
      return try replace(resolved(path), with: bytes, mode: status.st_mode & 0o777, overwriting: true)
    }
    try replace(resolved(path), with: bytes, mode: nil, overwriting: overwriting)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
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
    // A signal in between would leave the new file lying about under its passing name.
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    sigprocmask(SIG_BLOCK, &signals, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }

    let passing = "\(path).\(getpid()).tmp"
    let file = open(passing, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .cannotCreate(.last) }
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
      guard link(passing, path) == 0 else { throw .cannotCreate(.last) }
    }
  }

  // MARK: Folders

  /// The paths of all regular files below a folder, relative to it and sorted; hidden ones are left out.
  ///
  /// - Throws: `Fault` when a folder cannot be read; `TooLarge` when there are more than `limit` files.
  package static func files(below folder: String, limit: Int) throws -> [String] {
    var found: [String] = []
    var pending = [""]
    while let relative = pending.popLast() {
      for name in try names(in: relative.isEmpty ? folder : "\(folder)/\(relative)") {
        guard !name.hasPrefix(".") else { continue }
        let path = relative.isEmpty ? name : "\(relative)/\(name)"
        var status = stat()
        guard stat("\(folder)/\(path)", &status) == 0 else { throw Fault.last }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          // A loop of links would make the path grow for ever.
          guard path.utf8.count < 1024 else { throw TooLarge() }
          pending.append(path)
        case S_IFREG: found.append(path)
        default: break
        }
        guard found.count <= limit else { throw TooLarge() }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package static func names(in folder: String) throws(Fault) -> [String] {
    guard let handle = opendir(folder) else { throw .last }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package static func makeFolder(_ path: String) throws(Fault) {
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  /// Gives a file or folder another name; an empty folder of that name gives way.
  package static func move(_ path: String, to other: String) throws(Fault) {
    guard rename(path, other) == 0 else { throw .last }
  }

  /// Removes a folder with all that is in it, as far as that is possible.
  package static func removeFolder(_ path: String) {
    for name in (try? names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      var status = stat()
      if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        removeFolder(inner)
      } else {
        unlink(inner)
      }
    }
    rmdir(path)
  }
}
