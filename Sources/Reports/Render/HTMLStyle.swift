/// The style sheet of a page: calm on a screen, light and dark, readable on a phone, in order on paper.
enum HTMLStyle {
  static let sheet: Markup = """
    :root {
    color-scheme: light dark;
    --ink: #1c2733; --quiet: #566373; --line: #d5dbe2; --strong-line: #8b97a5; --sheet: #ffffff;
    --tint: #f3f6f9; --accent: #1f6a8c; --mark: #fdf3d6;
    }
    @media screen and (prefers-color-scheme: dark) {
    :root {
    --ink: #e4e9ef; --quiet: #a3afbc; --line: #323c47; --strong-line: #76828f; --sheet: #14191f;
    --tint: #1d242c; --accent: #63b3d6; --mark: #3a3216;
    }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
    margin: 0 auto; padding: 3rem 1.5rem 5rem; max-width: 60rem; background: var(--sheet); color: var(--ink);
    font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
    overflow-wrap: break-word;
    }
    header, nav, p, ul, ol, h2, h3, h4, h5, h6, .remark { max-width: 46rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
    h1 { margin: 0 0 1rem; font-size: 2rem; letter-spacing: -0.01em; }
    h2 { margin: 3.25rem 0 1rem; padding-top: 0.9rem; border-top: 1px solid var(--line); font-size: 1.45rem; }
    h3 { margin: 2.25rem 0 0.6rem; font-size: 1.15rem; }
    h4, h5, h6 { margin: 1.75rem 0 0.5rem; font-size: 1rem; }
    p, ul, ol { margin: 0 0 1rem; }
    ul, ol { padding-left: 1.4rem; }
    li { margin-bottom: 0.4rem; }
    li > ul, li > ol { margin: 0.4rem 0 0.8rem; }
    li::marker { color: var(--quiet); }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
    a:focus-visible, .table:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    code {
    padding: 0.1em 0.3em; border-radius: 0.25rem; background: var(--tint); white-space: pre-wrap;
    overflow-wrap: anywhere; -webkit-box-decoration-break: clone; box-decoration-break: clone;
    font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
    }
    code span { display: inline-block; max-width: 100%; }
    .properties { display: flex; flex-wrap: wrap; gap: 0.1rem 2.25rem; margin: 0; font-size: 0.9rem; }
    .properties div { min-width: 0; }
    .properties dt { color: var(--quiet); }
    .properties dt::first-letter { text-transform: uppercase; }
    .properties dd { margin: 0 0 0.5rem; font-weight: 600; }
    nav { margin: 2rem 0; padding: 1rem 1.25rem; border-radius: 0.5rem; background: var(--tint); font-size: 0.95rem; }
    nav p { margin: 0 0 0.4rem; font-weight: 650; }
    nav ol { margin: 0; columns: 16rem 2; column-gap: 2.5rem; }
    nav li { margin-bottom: 0.2rem; break-inside: avoid; }
    nav a { text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    .remark {
    margin: 1.5rem 0; padding: 0.8rem 1.1rem; border-left: 0.3rem solid var(--accent); border-radius: 0 0.4rem 0.4rem 0;
    background: var(--tint);
    }
    .remark p { margin: 0; }
    .citation { color: var(--quiet); font-size: 0.85em; }
    .citation a { color: inherit; }
    .bar {
    color: var(--accent); white-space: nowrap; letter-spacing: -0.02em;
    font: 0.85em/1 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    .table {
    margin: 1.5rem 0 2rem; overflow-x: auto;
    background: linear-gradient(to left, var(--sheet) 1rem, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--line), transparent) right / 0.9rem 100% no-repeat scroll;
    }
    table { min-width: min(100%, 46rem); border-collapse: collapse; font-size: 0.92rem; line-height: 1.45; }
    caption { margin-bottom: 0.4rem; text-align: left; color: var(--quiet); }
    caption span { position: sticky; left: 0; display: inline-block; max-width: min(46rem, 100vw - 3rem); }
    th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    th:first-child, td:first-child { padding-left: 0.4rem; }
    thead th { border-bottom: 2px solid var(--strong-line); vertical-align: bottom; font-weight: 650; }
    tbody th { font-weight: 600; }
    .short { white-space: nowrap; }
    .medium { min-width: 8.5rem; }
    .long { min-width: 17rem; }
    tbody .medium, tbody .long { overflow-wrap: anywhere; }
    thead .short { white-space: normal; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    tr:target { background: var(--mark); outline: 2px solid var(--accent); outline-offset: -2px; }
    figure { margin: 1.5rem 0 2rem; max-width: 29rem; }
    figcaption { margin-bottom: 0.75rem; font-weight: 650; }
    svg.chart { display: block; width: 100%; height: auto; }
    @media (max-width: 40rem) {
    body { padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 1.6rem; }
    h2 { margin-top: 2.5rem; font-size: 1.3rem; }
    caption span { max-width: calc(100vw - 2rem); }
    th, td { padding-left: 0.5rem; padding-right: 0.5rem; }
    tbody th.short { white-space: normal; }
    tbody th.medium { overflow-wrap: break-word; }
    .medium { min-width: 6.5rem; }
    .long { min-width: 12rem; }
    }
    @media print {
    @page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); \
    font: 8pt system-ui, sans-serif; color: #566373; } }
    :root { color-scheme: light; }
    body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.5; }
    header, nav, p, ul, ol, h2, h3, h4, h5, h6, .remark { max-width: none; }
    h1 { font-size: 20pt; }
    h2 { margin-top: 22pt; font-size: 14pt; }
    h3 { font-size: 11.5pt; }
    h4, h5, h6 { font-size: 10pt; }
    h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; break-inside: avoid; }
    p, li { orphans: 3; widows: 3; }
    a, .citation a { color: inherit; text-decoration: none; }
    nav { border: 1px solid var(--line); break-inside: avoid; }
    .remark { border: 1px solid var(--line); border-left: 3pt solid var(--strong-line); }
    .remark, figure, tr, .properties { break-inside: avoid; }
    .table { overflow: visible; background: none; }
    table { width: 100%; min-width: 0; font-size: 8.5pt; }
    th, td { padding: 3pt 5pt; }
    .medium { min-width: 5rem; }
    .long { min-width: 7rem; }
    thead { display: table-header-group; break-after: avoid; }
    tbody tr:first-child { break-before: avoid; }
    tr:target { background: none; outline: none; }
    figure { max-width: 98mm; }
    }

    """
}
