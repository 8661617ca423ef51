using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Documents.Word;

/// <summary>Writes stretches of text with their looks.</summary>
internal static class WordRuns
{
    /// <summary>Text as it is. What looks like a field or a formula to Word stays text: fields are elements, never characters.</summary>
    public static Run Plain(string text, RunProperties? looks = null)
    {
        var run = new Run();
        if (looks is { HasChildren: true })
            run.Append(looks);
        run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(SingleLine.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>The runs of a paragraph; neighbours with the same address are one link.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="links">Where links get their ids.</param>
    /// <param name="isMarked">Whether they are highlighted, as in error.</param>
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<DocumentRun> runs, WordLinks links, bool isMarked)
    {
        for (var i = 0; i < runs.Count;)
        {
            var first = i;
            while (i < runs.Count && string.Equals(runs[i].Url, runs[first].Url, StringComparison.Ordinal))
                i++;
            var id = runs[first].Url is { } url ? links.IdOf(url) : null;
            var stretch = runs.Skip(first).Take(i - first).Select(run => Plain(run.Text, Looks(run, id is not null, isMarked)));
            if (id is null)
            {
                foreach (var run in stretch)
                    yield return run;
            }
            else
            {
                yield return new Hyperlink(stretch) { Id = id };
            }
        }
    }

    private static RunProperties Looks(DocumentRun run, bool isLink, bool isMarked)
    {
        var looks = new RunProperties();
        if (isLink)
            looks.Append(new RunStyle { Val = WordStyles.Link });
        if (run.IsCode)
            looks.Append(new RunFonts { Ascii = "Courier New", HighAnsi = "Courier New" });
        if (run.IsStrong)
        {
            looks.Append(new Bold());
            looks.Append(new BoldComplexScript());
        }
        if (isMarked)
            looks.Append(new Highlight { Val = HighlightColorValues.Yellow });
        return looks;
    }
}
