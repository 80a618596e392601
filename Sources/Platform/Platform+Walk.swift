#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Platform {
  /// Something in a folder.
  package struct Entry: Sendable {
    package enum Kind: Sendable {
      case folder, file, link
      /// A pipe, a device: what is not to be read.
      case other
    }

    package var name: String
    package var kind: Kind
  }

  /// A path of any bytes, as names in a folder need not be text.
  package struct BytePath: Sendable {
    fileprivate var bytes: [UInt8]

    package init(_ path: String) { bytes = Array(path.utf8) }

    /// Something in the folder.
    package func appending(_ name: [UInt8]) -> BytePath {
      var path = self
      path.bytes.append(UInt8(ascii: "/"))
      path.bytes += name
      return path
    }

    fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
      body(bytes.map(CChar.init(bitPattern:)) + [0])
    }
  }

  /// What stands in a folder, sorted by the bytes of the names; links are told and not followed.
  package static func entries(
    in folder: BytePath
  ) throws(Fault) -> [(entry: Entry, bytes: [UInt8])] {
    guard let handle = folder.withCString({ opendir($0) }) else { throw .last }
    defer { closedir(handle) }
    var found: [(entry: Entry, bytes: [UInt8])] = []
    while true {
      errno = 0
      guard let item = readdir(handle) else {
        guard errno == 0 else { throw .last }
        break
      }
      let name = withUnsafeBytes(of: &item.pointee.d_name) { name in Array(name.prefix { $0 != 0 }) }
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      let kind = kind(item.pointee.d_type) ?? kind(of: folder.appending(name))
      found.append((Entry(name: shown(name), kind: kind), name))
    }
    return found.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// A name as text; bytes that are none are spelled out, so that different names stay different.
  private static func shown(_ name: [UInt8]) -> String {
    if let text = String(validating: name, as: UTF8.self) { return text }
    return name.map { byte in
      byte < 0x80 ? String(Unicode.Scalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// What the folder itself says on the kind of an entry; nil where it does not say.
  private static func kind(_ type: UInt8) -> Entry.Kind? {
    switch Int32(type) {
    case Int32(DT_DIR): .folder
    case Int32(DT_REG): .file
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func kind(of path: BytePath) -> Entry.Kind {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// What a link leads to in the end, if there is anything.
  package static func target(of link: BytePath) -> String? {
    link.withCString { path in
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return String(cString: real)
    }
  }

  /// Reads a whole regular file; what has become a link or a pipe meanwhile is neither followed nor waited for.
  ///
  /// - Throws: `Fault`, or `TooLarge` as soon as there are more than `limit` bytes.
  package static func readUnlinked(_ path: BytePath, limit: Int) throws -> [UInt8] {
    let file = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard file >= 0 else { throw Fault.last }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw Fault(code: EINVAL) }
    return try read(file, limit: limit)
  }
}
