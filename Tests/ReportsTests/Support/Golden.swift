import Foundation
import Testing

/// Texts that were read and found good, in files beside the tests.
enum Golden {
  /// Expects a text to be the one on file; with `RECORD_GOLDENS=1` in the environment it is put there instead.
  static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = ShippedData.tests.appending(path: "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
    } else {
      let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(text == recorded, "differs from Goldens/\(name)", sourceLocation: sourceLocation)
    }
  }
}
