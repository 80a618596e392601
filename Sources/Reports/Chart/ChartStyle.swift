/// The style sheet of charts, the same within a page and in a file of their own.
///
/// Colours stand in the rules themselves: programs that show pictures seldom know variables.
enum ChartStyle {
  static let sheet: Markup = """
    .chart-title, .chart-label, .chart-number, .chart-note { font-family: system-ui, -apple-system, "Segoe UI", \
    Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
    .chart-title { font-size: 16px; font-weight: 600; }
    .chart-label { font-size: 14px; }
    .chart-number, .chart-note { font-size: 13px; font-variant-numeric: tabular-nums; }
    .chart-number { font-weight: 600; stroke-width: 4px; paint-order: stroke; stroke-linejoin: round; }
    .chart-hollow { stroke-width: 1.4px; }
    .chart-range { stroke-width: 1.8px; }
    .chart-path { stroke-width: 3px; }
    .chart-axis { stroke-width: 1px; }
    \(light)\
    @media screen and (prefers-color-scheme: dark) {
    \(dark)\
    }

    """

  private static let light = rules(
    ink: "#1c2733", quiet: "#566373", line: "#8b97a5", one: "#1f6a8c", other: "#a8480e", sheet: "#ffffff")
  private static let dark = rules(
    ink: "#e4e9ef", quiet: "#a3afbc", line: "#76828f", one: "#63b3d6", other: "#f0a066", sheet: "#14191f")

  private static func rules(
    ink: Markup, quiet: Markup, line: Markup, one: Markup, other: Markup, sheet: Markup
  ) -> Markup {
    """
    .chart-title, .chart-label { fill: \(ink); }
    .chart-number { fill: \(ink); stroke: \(sheet); }
    .chart-note { fill: \(quiet); }
    .chart-sheet { fill: \(sheet); }
    .chart-bar { fill: \(one); }
    .chart-hollow { fill: \(sheet); stroke: \(other); }
    .chart-range { stroke: \(ink); }
    .chart-axis { stroke: \(line); }
    .chart-path { stroke: \(quiet); }

    """
  }
}
