import Foundation
import StrictJSON

/// An element as an XML parser of another make reads it: the one that comes with Python.
struct XMLReading {
  var name: String
  var attributes: [String: String]
  var text: String
  var children: [XMLReading]

  struct Failed: Error { var output: String }

  static let interpreter: String? = ProcessInfo.processInfo.environment["PATH"]?
    .split(separator: ":").map { "\($0)/python3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private static let script = """
    import json, sys, xml.etree.ElementTree as tree
    def reading(element):
        return {"name": element.tag, "attributes": element.attrib, "text": element.text or "",
                "children": [reading(child) for child in element]}
    print(json.dumps(reading(tree.parse(sys.argv[1]).getroot())))
    """

  init(of xml: String) throws {
    guard let interpreter = Self.interpreter else { throw Failed(output: "no interpreter") }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xml")
    try Data(xml.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: interpreter)
    process.arguments = ["-c", Self.script, file.path(percentEncoded: false)]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(output: text) }
    self.init(try StrictReading.root(text))
  }

  private init(_ value: JSONValue) {
    name = value["name"]?.string ?? ""
    text = value["text"]?.string ?? ""
    attributes = [:]
    for member in value["attributes"]?.members.map({ $0 }) ?? [] {
      attributes[member.key.string] = member.value.string
    }
    children = value["children"]?.elements.map { XMLReading($0) } ?? []
  }

  subscript(_ attribute: String) -> String? { attributes[attribute] }

  func children(named name: String) -> [XMLReading] { children.filter { $0.name == name } }
}
