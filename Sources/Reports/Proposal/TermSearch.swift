/// Finds out which of some terms occur in a document, as whole words whatever their case.
struct TermSearch {
  /// A spelling of a term, by the hashes of its words.
  private struct Spelling {
    var words: [UInt64]
    var term: Int
  }

  /// By the hash of the last word.
  private var spellings: [UInt64: [Spelling]] = [:]
  /// Whether a word with these low bits can end a spelling, so that most words need no look-up.
  private var candidates: [Bool]
  private var longest = 1
  private(set) var found: [Bool]

  private static let candidateBits: UInt64 = 0xFFF

  /// - Parameter terms: for each term its spellings.
  init(_ terms: [[String]]) {
    found = Array(repeating: false, count: terms.count)
    candidates = Array(repeating: false, count: Int(Self.candidateBits) + 1)
    for (place, texts) in terms.enumerated() {
      for text in texts {
        var words: [UInt64] = []
        Self.forEachWord(of: text) { words.append($0) }
        guard let last = words.last else { continue }
        spellings[last, default: []].append(Spelling(words: words, term: place))
        candidates[Int(last & Self.candidateBits)] = true
        longest = max(longest, words.count)
      }
    }
  }

  mutating func search(_ document: Document) {
    var recent: [UInt64] = []
    for block in document.blocks {
      for phrase in block.phrases {
        recent.removeAll(keepingCapacity: true)
        for run in phrase.runs {
          switch run {
          case .plain(let text), .strong(let text): search(text, &recent)
          case .code, .bar, .citation: recent.removeAll(keepingCapacity: true)
          }
        }
      }
    }
  }

  private mutating func search(_ text: String, _ recent: inout [UInt64]) {
    Self.forEachWord(of: text) { word in
      recent.append(word)
      guard candidates[Int(word & Self.candidateBits)], let ending = spellings[word] else { return }
      for spelling in ending where !found[spelling.term] {
        found[spelling.term] = recent.suffix(spelling.words.count).elementsEqual(spelling.words)
      }
    }
    // What came before the longest term can belong to none that is still to come.
    if recent.count > max(64, longest) { recent.removeFirst(recent.count - longest) }
  }

  /// Calls `body` with the hash of each word: a run of letters and digits, the ASCII ones in small letters.
  private static func forEachWord(of text: String, _ body: (UInt64) -> Void) {
    var text = text
    text.withUTF8 { forEachWord(of: $0, body) }
  }

  private static func forEachWord(of bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    let start: UInt64 = 0xcbf2_9ce4_8422_2325
    var hash = start
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3
      default:
        if hash != start { body(hash) }
        hash = start
      }
    }
    if hash != start { body(hash) }
  }
}
