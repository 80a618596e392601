package import Platform

/// The folder in which sessions are kept, and the names of those in it.
package struct SessionStore: Sendable {
  package let folder: String

  /// The most bytes that a session can have.
  private static let limit = 1 << 20
  private static let prefix = "session-"
  private static let ending = ".json"

  /// The state folder by the XDG Base Directory Specification; nil where there is no home.
  package init?(environment: (String) -> String?) {
    func path(_ name: String) -> String? { environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    guard let state = path("XDG_STATE_HOME") ?? path("HOME").map({ "\($0)/.local/state" }) else { return nil }
    folder = "\(state)/stack-advisor"
  }

  package func path(of name: String) -> String { "\(folder)/\(name)\(Self.ending)" }

  /// The names of all sessions, oldest number first.
  package var names: [String] {
    ((try? Platform.names(in: folder)) ?? [])
      .compactMap { (file: String) -> Int? in
        guard file.hasPrefix(Self.prefix), file.hasSuffix(Self.ending) else { return nil }
        return Int(file.dropFirst(Self.prefix.count).dropLast(Self.ending.count))
      }
      .sorted().map { "\(Self.prefix)\($0)" }
  }

  /// Writes the first answers of a session under a name that no other has.
  ///
  /// - Returns: the name.
  package func create(_ json: String) throws(Platform.WriteFault) -> String {
    do throws(Platform.Fault) {
      try Platform.makePrivateFolders(folder)
    } catch {
      throw .cannotCreate(error)
    }
    var number = (names.last.flatMap { Int($0.dropFirst(Self.prefix.count)) } ?? 0) + 1
    while true {
      let name = "\(Self.prefix)\(number)"
      do throws(Platform.WriteFault) {
        try Platform.writeFile(path(of: name), Array(json.utf8), overwriting: false, isPrivate: true)
        return name
      } catch {
        // Another interview may have begun at the same moment.
        guard case .cannotCreate(let fault) = error, fault.isExistingFile else { throw error }
        number += 1
      }
    }
  }

  package func save(_ json: String, as name: String) throws(Platform.WriteFault) {
    try Platform.writeFile(path(of: name), Array(json.utf8), overwriting: true, isPrivate: true)
  }

  package func read(_ name: String) throws -> [UInt8] { try Platform.read(path(of: name), limit: Self.limit) }

  package func remove(_ name: String) { Platform.removeFile(path(of: name)) }
}
