using System.Collections.Concurrent;
using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Testing.Localization;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

public sealed class LintSnapshotTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void After_any_changes_it_says_what_a_check_of_everything_says()
    {
        Property.ForSeeds(12, seed =>
        {
            var repository = new ChangingRepository(seed);
            var snapshot = LintSnapshot.Empty(repository.Options).With(repository.Everything, Cancellation);
            SameFindings.Assert("the beginning", repository.LintAll(), snapshot.ToResult());
            for (var i = 0; i < 20; i++)
            {
                var changes = repository.Change(snapshot.ToResult(), out var what);
                snapshot = snapshot.With(changes, Cancellation);
                SameFindings.Assert(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, change {i}: {what}"), repository.LintAll(), snapshot.ToResult());
            }
        });
    }

    [Fact]
    public void Any_number_of_threads_finds_the_same()
    {
        SourceText[] sources = [.. Enumerable.Range(0, 150).Select(seed => SourceText.FromString($"{seed}.report.yaml", ErroneousReport.Draw(seed, 1 + (seed % 3), ErrorSpread.Anywhere).Text, $"/r/{seed}.report.yaml"))];
        var expected = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, sources, cancellationToken: Cancellation).ToResult();
        foreach (var threads in (int[])[1, 2, 8])
            SameFindings.Assert(string.Create(CultureInfo.InvariantCulture, $"{threads} threads"), expected, LintSnapshot.Check(new LintOptions { Today = Lint.Today, Threads = threads }, sources, cancellationToken: Cancellation));

        Property.ForSeeds(6, seed =>
        {
            var repository = new ChangingRepository(seed);
            var snapshot = LintSnapshot.Empty(repository.Options with { Threads = 4 }).With(repository.Everything, Cancellation);
            for (var i = 0; i < 5; i++)
            {
                var changes = repository.Change(snapshot.ToResult(), out var what);
                snapshot = snapshot.With(changes.Options is { } options ? changes with { Options = options with { Threads = 4 } } : changes, Cancellation);
                SameFindings.Assert(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, change {i}: {what}"), repository.LintAll(), snapshot.ToResult());
            }
        });
    }

    [Fact]
    public void A_check_that_lets_reports_go_finds_the_same_and_keeps_less_than_half_of_them()
    {
        SourceText[] sources = [.. Enumerable.Range(0, 150).Select(seed => SourceText.FromString($"{seed}.report.yaml", ErroneousReport.Draw(seed, 1, ErrorSpread.Anywhere).Text, $"/r/{seed}.report.yaml"))];
        var rule = new NotingRule();
        var options = new LintOptions { Today = Lint.Today, Catalogue = new RuleCatalogue([.. RuleCatalogue.Default.Rules, rule]), LetsGo = true };
        var result = LintSnapshot.Check(options, sources, cancellationToken: Cancellation);
        GC.Collect();
        Assert.Equal(sources.Length, rule.Reports.Count);
        Assert.True(rule.Reports.Count(report => report.IsAlive) < sources.Length / 2, "Reports are still held.");
        SameFindings.Assert("let go", LintSnapshot.Check(options with { LetsGo = false }, sources, cancellationToken: Cancellation), result);
    }

    [Fact]
    public void What_a_change_does_not_concern_stays_the_same_object()
    {
        var files = new FileSet()
            .With("2021/a.report.yaml", 2021, "示例局", "新收: [2, 0, 0, 0, 0, 0, 3]")
            .With("2022/a.report.yaml", 2022, "示例局", more: "总体情况: 去年{{上年.新收.总计}}件，{{没有这个数}}")
            .With("2022/b.report.yaml", 2022, "示例乙局", "新收: [2, 0, 0, 0, 0, 0, 4]");
        var snapshot = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, files.Sources, cancellationToken: Cancellation);

        var edited = new FileSet().With("2021/a.report.yaml", 2021, "示例局", "新收: [2, 0, 0, 0, 0, 0, 5]");
        var next = snapshot.With(new LintChanges { Reports = edited.Sources }, Cancellation);

        Assert.NotSame(snapshot.Find("/r/2021/a.report.yaml"), next.Find("/r/2021/a.report.yaml"));
        Assert.NotSame(snapshot.Find("/r/2022/a.report.yaml"), next.Find("/r/2022/a.report.yaml"));
        Assert.Same(snapshot.Find("/r/2022/b.report.yaml"), next.Find("/r/2022/b.report.yaml"));
        Assert.Equal(["2022/a.report.yaml"], snapshot.DependentsOf("/r/2021/a.report.yaml").Select(report => report.Report.Source.Path));
        Assert.Empty(snapshot.DependentsOf("/r/2022/b.report.yaml"));
    }

    [Fact]
    public void Nothing_changed_is_nothing_done()
    {
        var files = new FileSet().With("a.report.yaml", 2021, "示例局").With("b.report.yaml", 2022, "示例局");
        var snapshot = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, files.Sources, cancellationToken: Cancellation);
        var next = snapshot.With(new LintChanges { Reports = files.Sources }, Cancellation);
        Assert.All(files.Sources, source => Assert.Same(snapshot.Find(source.FullPath), next.Find(source.FullPath)));
    }

    [Fact]
    public void What_is_kept_does_not_grow_with_the_number_of_edits()
    {
        var files = new FileSet().With("2021/a.report.yaml", 2021, "示例局").With("2022/a.report.yaml", 2022, "示例局", more: "总体情况: 去年{{上年.新收.总计}}件");
        var snapshot = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, files.Sources, cancellationToken: Cancellation);
        var first = Edit(ref snapshot, 0);
        for (var i = 1; i < 50; i++)
            Edit(ref snapshot, i);
        // A piece of the work of an edit may still wait in the queue of the pool, though others have done it long ago.
        for (var i = 0; i < 1200 && first.IsAlive; i++)
        {
            GC.Collect();
            Thread.Sleep(50);
        }
        Assert.False(first.IsAlive, "An old text is still held.");
        GC.KeepAlive(snapshot);

        static WeakReference Edit(ref LintSnapshot snapshot, int i)
        {
            var edited = new FileSet().With("2021/a.report.yaml", 2021, "示例局", string.Create(CultureInfo.InvariantCulture, $"新收: [{i}, 0, 0, 0, 0, 0, 5]"));
            snapshot = snapshot.With(new LintChanges { Reports = edited.Sources }, Cancellation);
            return new WeakReference(edited.Sources[0]);
        }
    }

    [Fact]
    public void It_can_be_cancelled_and_made_again()
    {
        var files = new FileSet().With("a.report.yaml", 2021, "示例局");
        var snapshot = LintSnapshot.Empty(new LintOptions { Today = Lint.Today });
        Assert.Throws<OperationCanceledException>(() => snapshot.With(new LintChanges { Reports = files.Sources }, new CancellationToken(canceled: true)));
        Assert.Single(snapshot.With(new LintChanges { Reports = files.Sources }, Cancellation).Reports);
    }

    private sealed class NotingRule : Rule
    {
        public ConcurrentBag<WeakReference> Reports { get; } = [];

        public override RuleDescriptor Descriptor { get; } = new()
        {
            Code = "RL9998",
            Name = "noting",
            Severity = Severity.Warning,
            Summary = new("", ""),
            Rationale = new("", ""),
        };

        public override void Check(RuleContext context) => Reports.Add(new WeakReference(context.Report));
    }
}
