namespace ReportLint.Rendering;

/// <summary>How the HTML page looks, on screen and on paper.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #000; font-family: FangSong, "FangSong_GB2312", STFangsong, "Noto Serif CJK SC", serif; font-size: 16px; line-height: 1.9; }
        main { max-width: 52em; margin: 0 auto; padding: 2em 1.5em 4em; }
        h1 { font-family: "FZXiaoBiaoSong-B05S", SimSun, STSong, "Noto Serif CJK SC", serif; font-size: 1.6em; font-weight: normal; line-height: 1.5; text-align: center; margin: 1em 0 1.5em; }
        h2, h3, h4 { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; font-size: 1.05em; font-weight: normal; margin: 1.2em 0 .4em; text-indent: 2em; }
        h3 { font-family: KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
        h4 { font-family: inherit; }
        p { margin: .3em 0; text-indent: 2em; }
        ol, ul { margin: .3em 0; padding-left: 4em; }
        a { color: #00439c; overflow-wrap: anywhere; }
        .table { overflow-x: auto; margin: .8em 0; }
        table { border-collapse: collapse; width: 100%; font-size: .875em; line-height: 1.5; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { border: 1px solid #000; padding: .25em .5em; }
        th { font-weight: normal; text-align: center; }
        th[scope="row"] { text-align: left; }
        td { text-align: center; font-variant-numeric: tabular-nums; }
        td.note { text-align: left; }
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
        @media print {
          main { max-width: none; padding: 0; }
          h2, h3, h4 { break-after: avoid; }
          .table { overflow: visible; }
          tr { break-inside: avoid; }
          a { color: inherit; text-decoration: none; }
        }

        """;
}
