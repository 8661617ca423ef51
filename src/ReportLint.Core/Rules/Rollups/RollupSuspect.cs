using ReportLint.Wording;

namespace ReportLint.Rules.Rollups;

/// <summary>A report that a roll-up sums, with how much speaks for its being the one whose figure is wrong.</summary>
/// <param name="Addend">What it adds to the cell.</param>
/// <param name="Grounds">The strongest ground.</param>
/// <param name="Weight">How it ranks among reports with the same ground.</param>
/// <param name="Reason">The ground in words; null where nothing speaks against it.</param>
internal sealed record RollupSuspect(RollupAddend Addend, RollupGrounds Grounds, decimal Weight, ILocalizable? Reason);
