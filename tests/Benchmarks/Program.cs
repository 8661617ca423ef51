using System.Globalization;
using ReportLint.Benchmarks;
using ReportLint.Linting;

if (args is ["edits", var agencies, var ofYears, var edits])
{
    PrintHeader();
    using var district = new EditLatency(Number(agencies), Number(ofYears));
    district.PrintLatency(Number(edits));
    return 0;
}
if (args is ["edits"])
{
    PrintEdits();
    return 0;
}
if (args is ["stages", var folder, ..])
    return Stages.Run(folder, args is [_, _, var rows] ? Number(rows) : 40);
if (args is ["work"])
    return Work.Run();
if (args is ["localization", .. var count])
    return Localization.Run(count is [var reports] ? Number(reports) : null);

// Times say little of another machine; ratios taken in one run say whether the work grows as it should.
const int Years = 7;
var small = District.Create(50, Years);
var large = District.Create(200, Years);
var (smallSize, largeSize) = ((double)small.Count, (double)large.Count);

Console.WriteLine("| measured | time | per report | ratio | linear would be |");
Console.WriteLine("|---|---:|---:|---:|---:|");

var checkSmall = Stopwatches.Best(5, () => Check(small, small));
var checkLarge = Stopwatches.Best(3, () => Check(large, large));
Print($"check {small.Count} reports (50 agencies, {Years} years, roll-ups)", checkSmall, small.Count);
Print($"check {large.Count} reports (200 agencies, {Years} years, roll-ups)", checkLarge, large.Count, checkLarge / checkSmall, largeSize / smallSize);

var alone = Stopwatches.Best(20, () => Check([large[^1]], [large[^1]]));
var amongOthers = Stopwatches.Best(20, () => Check([large[^1]], large));
var rollup = Stopwatches.Best(10, () => Check([large[0]], large));
Print("check one agency's report alone", alone, 1);
Print($"check it in view of {large.Count} others", amongOthers, 1, amongOthers / alone);
Print("check one roll-up of 200 in view of all", rollup, 1, rollup / alone);

var options = District.Options();
Check(large, large, options);
var again = Stopwatches.Best(3, () => Check(large, large, options));
Print($"check {large.Count} reports again, read before", again, large.Count, again / checkLarge);

PrintEdits();
return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static void PrintHeader()
{
    Console.WriteLine();
    Console.WriteLine("| edit, until the editor has all diagnostics | processor time | half of them within | 95 % | 99 % | longest |");
    Console.WriteLine("|---|---:|---:|---:|---:|---:|");
}

static void PrintEdits()
{
    const int Edits = 2000;
    const int Many = 10_000;
    PrintHeader();
    using (var threeYears = new EditLatency(agencies: 66, years: 3))
        threeYears.PrintLatency(Edits);
    using (var sevenYears = new EditLatency(agencies: 200, years: 7))
        sevenYears.PrintLatency(Edits / 4);
    using var oneYear = new EditLatency(agencies: 199, years: 1);
    oneYear.PrintLatency(Edits);
    oneYear.PrintMemory(Many);
}

static void Check(IReadOnlyList<ReportLint.Text.SourceText> sources, IReadOnlyList<ReportLint.Text.SourceText> context, LintOptions? options = null) =>
    LintSnapshot.Check(options ?? District.Options(), sources, context);

static void Print(string what, TimeSpan time, int reports, double? ratio = null, double? linear = null) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"| {what} | {time.TotalMilliseconds:0.0} ms | {time.TotalMilliseconds / reports:0.000} ms | {(ratio is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "")} | {(linear is { } expected ? expected.ToString("0.00", CultureInfo.InvariantCulture) : "")} |"));
