/// Brings together the things of two lists that have the same id, which is unique within each.
///
/// The order is that of the second list; what stands in the first alone follows what it followed there.
///
/// - Complexity: linear in the length of both lists.
func paired<Element>(
  _ before: [Element], _ after: [Element], by id: (Element) -> String
) -> [(before: Element?, after: Element?)] {
  let known = Set(after.map(id))
  var counterparts: [String: Element] = [:]
  // By the last thing of both lists before them; nil where they come first.
  var followers: [String?: [Element]] = [:]
  var anchor: String?
  for element in before {
    if known.contains(id(element)) {
      anchor = id(element)
      counterparts[id(element)] = element
    } else {
      followers[anchor, default: []].append(element)
    }
  }
  var pairs: [(before: Element?, after: Element?)] = (followers[nil] ?? []).map { ($0, nil) }
  for element in after {
    pairs.append((counterparts[id(element)], element))
    pairs += (followers[id(element)] ?? []).map { ($0, nil) }
  }
  return pairs
}

/// What stands on one side only.
package struct Turnover<Element: Sendable>: Sendable {
  package var came: [Element]
  package var went: [Element]

  init(_ before: [Element], _ after: [Element], by id: (Element) -> String) {
    let pairs = paired(before, after, by: id)
    came = pairs.compactMap { $0.before == nil ? $0.after : nil }
    went = pairs.compactMap { $0.after == nil ? $0.before : nil }
  }

  package var isEmpty: Bool { came.isEmpty && went.isEmpty }
}
