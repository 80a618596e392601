/// The bytes of a text, wherever they lie.
package struct TextBytes: Sendable {
  private enum Storage: Sendable {
    case array([UInt8])
    /// Bytes inside the program itself, which are never written to and never go away.
    case embedded(address: UInt, count: Int)
  }

  private let storage: Storage

  package init(_ bytes: [UInt8]) { storage = .array(bytes) }

  /// Bytes inside the program; nothing is copied.
  package init(embedded bytes: UnsafeBufferPointer<UInt8>) {
    storage = .embedded(address: UInt(bitPattern: bytes.baseAddress), count: bytes.count)
  }

  package var array: [UInt8] {
    switch storage {
    case .array(let bytes): bytes
    case .embedded: withBytes { Array($0) }
    }
  }

  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch storage {
    case .array(let bytes): bytes.withUnsafeBufferPointer(body)
    case .embedded(let address, let count):
      body(UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count))
    }
  }
}
