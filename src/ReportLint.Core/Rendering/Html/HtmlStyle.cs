namespace ReportLint.Rendering.Html;

/// <summary>How the HTML page looks: on a screen, on a phone and on paper.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #000; font-family: FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif; font-size: 16px; line-height: 1.9; }
        main { max-width: 52em; margin: 0 auto; padding: 2em 1.5em 4em; }
        h1 { font-family: "FZXiaoBiaoSong-B05S", SimSun, STSong, "Noto Serif CJK SC", serif; font-size: 1.6em; font-weight: normal; line-height: 1.5; text-align: center; margin: 1em 0 1.5em; }
        h2, h3, h4 { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; font-size: 1.05em; font-weight: normal; margin: 1.2em 0 .4em; text-indent: 2em; }
        h3 { font-family: KaiTi_GB2312, KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
        h4 { font-family: inherit; }
        p { margin: .3em 0; text-indent: 2em; overflow-wrap: anywhere; }
        ol, ul { margin: .3em 0; padding-left: 4em; }
        a { color: #00439c; overflow-wrap: anywhere; }
        .table { overflow-x: auto; margin: .8em 0; }
        .table:focus-visible { outline: 3px solid #00439c; }
        table { border-collapse: collapse; width: 100%; font-size: .875em; line-height: 1.5; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { border: 1px solid #000; padding: .25em .5em; }
        th { font-weight: normal; text-align: center; background: #fff; }
        th[scope="row"], th[scope="rowgroup"] { text-align: left; }
        td { text-align: center; font-variant-numeric: tabular-nums; }
        td.note { text-align: left; }
        @media screen and (max-width: 45em) {
          main { padding: 1em .8em 2em; }
          h1 { font-size: 1.35em; }
          ol, ul { padding-left: 2em; }
          /* The frames of cells that stay in view would scroll away if they were shared. */
          table { border-collapse: separate; border-spacing: 0; border: solid #000; border-width: 1px 0 0 1px; font-size: .8125em; }
          th, td { border-width: 0 1px 1px 0; padding: .25em .35em; min-width: 2.2em; }
          th[scope="row"] { position: sticky; left: 0; z-index: 1; min-width: 7.5em; max-width: 12em; }
          th[scope="rowgroup"] { writing-mode: vertical-rl; min-width: 0; text-align: center; }
          td.note { min-width: 9em; }
        }
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, STSong, serif; } }
        @media print {
          body { font-size: 16pt; line-height: 28pt; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 22pt; margin: 0 0 28pt; }
          h2, h3, h4 { font-size: 16pt; margin: 0; break-after: avoid; }
          p, ol, ul { margin: 0; orphans: 2; widows: 2; }
          .table { overflow: visible; margin: 4pt 0; break-inside: avoid; }
          table { font-size: 9pt; line-height: 1.3; }
          th, td { padding: 1.5pt 2.5pt; }
          tr { break-inside: avoid; }
          a { color: inherit; text-decoration: none; }
        }

        """;
}
