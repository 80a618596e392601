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

  /// The session that was answered last.
  package var last: String? {
    names.enumerated().max { left, right in
      func time(_ name: String) -> Int64 { Platform.modificationTime(of: path(of: name)) ?? 0 }
      return (time(left.element), left.offset) < (time(right.element), right.offset)
    }?.element
  }

  /// The names of all sessions by their numbers.
  package var names: [String] {
    ((try? Platform.names(in: folder)) ?? [])
      .compactMap { (file: String) -> Int? in
        guard file.hasPrefix(Self.prefix), file.hasSuffix(Self.ending) else { return nil }
        let digits = file.dropFirst(Self.prefix.count).dropLast(Self.ending.count)
        // Other spellings of a number, and numbers beyond counting, are nobody's sessions.
        return Int(digits).flatMap { $0 > 0 && $0 < 1 << 40 && String($0) == digits ? $0 : nil }
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

  /// - Throws: `Platform.Fault`, or `Platform.TooLarge`.
  package func read(_ name: String) throws -> [UInt8] {
    try Platform.read(path(of: name), limit: Self.limit)
  }

  /// Whether there is a file of that name that can be a session.
  package func holds(_ name: String) -> Bool { Platform.isRegularFile(path(of: name)) }
}
