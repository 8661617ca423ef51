using System.Diagnostics;
using ReportLint.Formatting;
using ReportLint.LanguageServer.Features.Completion;
using ReportLint.LanguageServer.Features.Folding;
using ReportLint.LanguageServer.Features.Hovers;
using ReportLint.LanguageServer.Features.InlayHints;
using ReportLint.LanguageServer.Features.Navigation;
using ReportLint.LanguageServer.Features.Symbols;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Rollover;

namespace ReportLint.LanguageServer.Tests.Features;

/// <summary>Nothing throws, whatever stands where, and everything ends.</summary>
public sealed class EveryOffsetTests
{
    private const string Example = "chaoyang/reports/2020/园林绿化局.report.yaml";

    // Far more than it takes: a feature that hangs is to fail here, not a slow machine.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    [Fact]
    public void Every_feature_at_every_offset()
    {
        var watch = Stopwatch.StartNew();
        var at = new At(ExampleReports.Read(Example));
        for (var offset = 0; offset <= at.Text.Length; offset++)
            AtOffset(at, offset);
        Whole(at);
        Assert.True(watch.Elapsed < s_patience);
    }

    [Fact]
    public void Every_feature_at_the_end_of_every_prefix()
    {
        var watch = Stopwatch.StartNew();
        var text = ExampleReports.Read(Example);
        for (var length = 0; length <= text.Length; length++)
        {
            var at = new At(text[..length]);
            AtOffset(at, length);
            if (length % 16 == 0)
                Whole(at);
        }
        Assert.True(watch.Elapsed < s_patience);
    }

    [Fact]
    public void Every_feature_in_damaged_text()
    {
        Property.ForSeeds(40, seed =>
        {
            var random = new Random(seed);
            var text = ExampleReports.Read(ExampleReports.Names[random.Next(ExampleReports.Names.Count)]);
            string[] pieces = ["[", "}", "\t", ":", "#", "\n", "{{", "\"", ", ", "|", "-", "", "？", "\u2028"];
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var place = random.Next(text.Length);
                text = text[..place] + pieces[random.Next(pieces.Length)] + text[Math.Min(text.Length, place + random.Next(3))..];
            }
            var at = new At(text);
            Whole(at);
            for (var i = 0; i < 50; i++)
                AtOffset(at, random.Next(text.Length + 1));
        });
    }

    private static void AtOffset(At at, int offset)
    {
        var all = new TextSpan(0, at.Text.Length);
        if (ReportHover.At(at.Repository, at.Document, offset, Language.English, formats: null) is { } hover)
            Assert.True(all.Contains(hover.Span));
        Assert.All(Suggestions.At(at.Repository, at.Document, offset), suggestion => Assert.True(all.Contains(suggestion.Replaced) && suggestion.Replaced.Start <= offset && suggestion.Replaced.End >= offset));
        FigureNavigation.DefinitionsOf(at.Repository, at.Report, offset);
        FigureNavigation.ReferencesTo(at.Repository, at.Report, offset, withItself: true);
        Assert.All(FigureNavigation.RelatedIn(at.Repository, at.Report, offset), span => Assert.True(all.Contains(span)));
    }

    private static void Whole(At at)
    {
        var analysis = at.Repository.AnalysisOf(at.Report);
        OutlineEntries.Of(at.Report, analysis);
        FoldingRanges.Of(at.Report, analysis);
        RowHints.Of(at.Report, new Settings(), Language.Chinese);
        ReportFormatter.Format(at.Report);
        FigureLinks.Of(at.Report, at.Repository.AnalysisOf(at.Report).Claims, at.Repository.Set.Previous(at.Report));
        HtmlRenderer.Render(ReportDocumentBuilder.Build(at.Report, lastYear: null), at.Report.Source);
    }
}
