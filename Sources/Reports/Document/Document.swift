/// A report as a value: what it says, in the order in which it says it. Renderers give it a form.
package struct Document: Sendable {
  package enum Block: Sendable {
    /// A heading of level 2 to 4; the title of the document is level 1.
    case heading(level: Int, String)
    case paragraph(Phrase)
    case list(List)
    case table(Table)
    /// Something that every reader should notice.
    case remark(Phrase)
    /// A drawing of numbers that the document states in words or tables too; formats without drawings leave it out.
    case chart(Chart)
    /// A drawing in a file of its own, for formats that refer to one.
    case picture(file: String, description: String)
  }

  package struct List: Sendable {
    package struct Item: Sendable {
      package var phrase: Phrase
      /// What belongs under the item, one line each.
      package var steps: [Phrase]

      package init(_ phrase: Phrase, steps: [Phrase] = []) {
        self.phrase = phrase
        self.steps = steps
      }
    }

    package var items: [Item]
    /// Whether the steps under the items have an order.
    package var numbersSteps: Bool

    package init(_ items: [Item], numbersSteps: Bool = false) {
      self.items = items
      self.numbersSteps = numbersSteps
    }
  }

  package struct Table: Sendable {
    package enum Alignment: Sendable {
      case leading, trailing
    }

    package struct Column: Sendable {
      package var title: String
      package var alignment: Alignment

      package init(_ title: String, _ alignment: Alignment = .leading) {
        self.title = title
        self.alignment = alignment
      }
    }

    /// What the table shows, for readers who cannot see its form.
    package var caption: String
    package var columns: [Column]
    /// A phrase for each column; the first names the row.
    package var rows: [[Phrase]]

    package init(_ caption: String, _ columns: [Column], _ rows: [[Phrase]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// A line of the head that programs read, such as the status of a record.
  package struct Property: Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var title: String
  package var properties: [Property]
  package var blocks: [Block]

  package init(title: String, properties: [Property] = [], blocks: [Block] = []) {
    self.title = title
    self.properties = properties
    self.blocks = blocks
  }
}

extension Document.Block {
  package static func heading(_ text: String) -> Document.Block { .heading(level: 2, text) }
  package static func subheading(_ text: String) -> Document.Block { .heading(level: 3, text) }
  package static func list(_ phrases: [Phrase]) -> Document.Block {
    .list(Document.List(phrases.map { Document.List.Item($0) }))
  }
}

extension Document {
  /// The ids of all claims that are named in it.
  package var citedClaims: Set<String> { Set(blocks.flatMap(\.phrases).flatMap(\.claims)) }
}

extension Document.Block {
  /// All running text of the block.
  package var phrases: [Phrase] {
    switch self {
    case .heading, .chart, .picture: []
    case .paragraph(let phrase), .remark(let phrase): [phrase]
    case .list(let list): list.items.flatMap { [$0.phrase] + $0.steps }
    case .table(let table): table.rows.flatMap(\.self)
    }
  }
}
