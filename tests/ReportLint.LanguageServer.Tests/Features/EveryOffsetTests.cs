using System.Diagnostics;
using ReportLint.Formatting;
using ReportLint.LanguageServer.Features.Completion;
using ReportLint.LanguageServer.Features.Filling;
using ReportLint.LanguageServer.Features.Folding;
using ReportLint.LanguageServer.Features.Formatting;
using ReportLint.LanguageServer.Features.Hovers;
using ReportLint.LanguageServer.Features.InlayHints;
using ReportLint.LanguageServer.Features.Links;
using ReportLint.LanguageServer.Features.Navigation;
using ReportLint.LanguageServer.Features.Pasting;
using ReportLint.LanguageServer.Features.Selection;
using ReportLint.LanguageServer.Features.Symbols;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;
using ReportLint.Rollover;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

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
        TypedCharacter.Before(at.Report.Source, offset, at.Report.Edition.Keys);
        PastedRows.Into(at.Report, new TextSpan(offset, 0), "1\t2\t3\t4\t5\t6\t7");
        PastedRows.Into(at.Report, new TextSpan(offset, 0), "新收\t1\t2\t3\t4\t5\t6\t7\n上年结转\t1\t2\t3\t4\t5\t6\t7\n");
    }

    private static void Whole(At at)
    {
        var analysis = at.Repository.AnalysisOf(at.Report);
        OutlineEntries.Of(at.Report, analysis);
        FoldingRanges.Of(at.Report, analysis);
        var selectable = SelectableSpans.Of(at.Repository, at.Report);
        for (var offset = 0; offset <= at.Text.Length; offset += 7)
            Assert.NotEmpty(selectable.Around(offset).Take(at.Text.Length == 0 ? 0 : 1).DefaultIfEmpty(new TextSpan(0, 0)));
        Assert.All(ReportLinks.Of(at.Repository, at.Report), link => Assert.True(link.Span.End <= at.Text.Length));
        Assert.All(at.Document.Findings.SelectMany(finding => Fills.For(finding, at.Document, analysis.Prose)), fill => Assert.True(fill.Edit.Span.End <= at.Text.Length));
        RowHints.Of(at.Report, new Settings(), Language.Chinese);
        ReportFormatter.Format(at.Report);
        FigureLinks.Of(at.Report, at.Repository.AnalysisOf(at.Report).Claims, at.Repository.Set.Previous(at.Report));
        HtmlRenderer.Render(ReportDocumentBuilder.Build(at.Report, lastYear: null), at.Report.Source);
    }
}
