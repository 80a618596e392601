import Engine
import StrictJSON

extension JSONWriter {
  /// An array of the sections that are shown, each with its items.
  mutating func guidance(_ sections: [GuidanceSection]) {
    array(sections) { writer, section in
      writer.object { writer in
        writer.member("id", section.id)
        writer.member("title", section.title)
        writer.member("kind", section.kind.rawValue)
        writer.member("note", section.note)
        writer.member("items") { writer in
          writer.array(section.items) { writer, item in
            writer.object { writer in
              writer.member("id", item.id)
              writer.member("title", item.title)
              writer.member("text", item.text)
              writer.member("steps", item.steps)
              writer.member("evidence", item.evidence)
            }
          }
        }
      }
    }
  }
}
