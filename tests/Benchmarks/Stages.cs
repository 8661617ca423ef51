using System.Diagnostics;
using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Files;
using ReportLint.Linting;
using ReportLint.Model.Reading;
using ReportLint.Text;
using ReportLint.Yaml;
using YamlDotNet.Core;

namespace ReportLint.Benchmarks;

/// <summary>Where the time and the garbage of a lint go, for the reports of a folder: processor time of a stage as a multiple of YamlDotNet's bare event parse of the same texts, in one run.</summary>
internal static class Stages
{
    private const int Passes = 5;

    /// <summary>Prints a table of the stages, and one of the slowest rules.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string folder, int rules)
    {
        var sources = Directory.EnumerateFiles(folder, "*.report.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => ReportFileReader.Read(path, path)).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sources.Length} reports of {sources.Average(source => source.Content.Length):0} characters on {Environment.ProcessorCount} processors"));
        Console.WriteLine();
        Console.WriteLine("| stage | processor time a report, µs | ÷ events | garbage a report, KB |");
        Console.WriteLine("|---|---:|---:|---:|");
        var events = Measure(sources.Length, () => Array.ForEach(sources, Parse));
        Print("YamlDotNet's events", events, events);
        Print("YAML, with places", Measure(sources.Length, () => Array.ForEach(sources, source => YamlReader.Read(source))), events);
        Print("model", Measure(sources.Length, () => Array.ForEach(sources, source => ReportReader.Read(source))), events);
        Print("whole lint, one thread", Measure(sources.Length, () => LintSnapshot.Check(Options(), sources)), events);
        Print("whole lint, two threads", Measure(sources.Length, () => LintSnapshot.Check(Options() with { Threads = 2 }, sources)), events);
        var read = Options() with { LetsGo = false };
        Print("whole lint, reports read before", Measure(sources.Length, () => LintSnapshot.Check(read, sources)), events);

        // Each stage and rule by the wall clock of one thread, without what it asks others for; the first run is only to warm up.
        LintSnapshot.Check(Options() with { Timings = new RunTimings(Stopwatch.GetTimestamp) }, sources);
        var timings = new RunTimings(Stopwatch.GetTimestamp);
        for (var i = 0; i < Passes; i++)
            LintSnapshot.Check(Options() with { Timings = timings }, sources);
        Console.WriteLine();
        Console.WriteLine("| stage or rule, its own share | µs a report |");
        Console.WriteLine("|---|---:|");
        foreach (var (name, ticks, _) in timings.Times.Take(rules))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Stopwatch.GetElapsedTime(0, ticks).TotalMicroseconds / Passes / sources.Length:0.0} |"));
        return 0;
    }

    /// <summary>As <c>reportlint check</c> has them.</summary>
    private static LintOptions Options() => District.Options() with { LetsGo = true, EditorConfigs = new EditorConfigFiles(path => path), RenderedTexts = new RenderedTextFiles(path => path) };

    private static void Parse(SourceText source)
    {
        using var text = new StringReader(source.Content);
        var parser = new Parser(new Scanner(text, skipComments: true));
        while (parser.MoveNext())
        {
        }
    }

    private static (TimeSpan Time, double Bytes) Measure(int reports, Action action)
    {
        var time = Stopwatches.Best(Passes, action);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return (time / reports, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)reports);
    }

    private static void Print(string stage, (TimeSpan Time, double Bytes) measured, (TimeSpan Time, double Bytes) events) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {stage} | {measured.Time.TotalMicroseconds:0.0} | {measured.Time / events.Time:0.00} | {measured.Bytes / 1024:0.0} |"));
}
