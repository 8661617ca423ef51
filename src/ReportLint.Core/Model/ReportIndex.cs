using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>Who reports on what, by the places of the files in a set. All of it follows from the names and the heads of the files: sets in which these are the same have one index together.</summary>
internal sealed class ReportIndex
{
    private readonly ILookup<string, int> _byAgency;
    private readonly ILookup<string, int> _byAgencyAndYear;
    private readonly Lazy<HashSet<(string? Folder, long Year)>> _withYearBefore;
    private readonly Lazy<bool> _isByYearOfPublication;

    /// <summary>The index of <paramref name="entries"/>.</summary>
    public ReportIndex(IReadOnlyList<ReportEntry> entries)
    {
        var identified = entries.Select((entry, place) => (entry.Head, Place: place, entry.Source.FullPath)).Where(entry => entry.Head is { Agency: not null, Year: not null }).ToArray();
        _byAgency = identified.ToLookup(entry => entry.Head.Agency!.Trim(), entry => entry.Place, StringComparer.Ordinal);
        _byAgencyAndYear = identified.ToLookup(entry => ReportHead.Key(entry.Head.Agency!, entry.Head.Year!.Value), entry => entry.Place, StringComparer.Ordinal);
        WithFormerNames = [.. identified.Where(entry => entry.Head.MayHaveFormerNames).Select(entry => entry.Place)];
        Rollups = [.. Enumerable.Range(0, entries.Count).Where(place => entries[place].Head.MayRollUp)];
        _withYearBefore = new(() => [.. identified.Where(entry => _byAgencyAndYear.Contains(ReportHead.Key(entry.Head.Agency!, entry.Head.Year!.Value - 1)))
            .Select(entry => (FolderPath.Parent(entry.FullPath), entry.Head.Year!.Value))]);
        _isByYearOfPublication = new(() =>
        {
            var late = identified.Select(entry => ReportPlace.YearOf(ReportPlace.Names(entry.FullPath))?.Year - entry.Head.Year!.Value).ToList();
            var published = late.Count(years => years == 1);
            return published > 1 && published > late.Count(years => years == 0);
        });
    }

    /// <summary>The files that may state earlier names of their agency.</summary>
    public IReadOnlyList<int> WithFormerNames { get; }

    /// <summary>The files that may sum others.</summary>
    public IReadOnlyList<int> Rollups { get; }

    /// <summary>Whether more of the files, and not one alone, lie in places that name the year after theirs than in those that name theirs: a report is published in the year after.</summary>
    public bool IsByYearOfPublication => _isByYearOfPublication.Value;

    /// <summary>The files of <paramref name="agency"/>.</summary>
    public IEnumerable<int> Of(string agency) => _byAgency[agency.Trim()];

    /// <summary>The files of <paramref name="agency"/> for <paramref name="year"/>.</summary>
    public IEnumerable<int> Of(string agency, long year) => _byAgencyAndYear[ReportHead.Key(agency, year)];

    /// <summary>Whether an agency that has a file for <paramref name="year"/> in <paramref name="folder"/> has one for the year before.</summary>
    public bool ReachesBack(string? folder, long year) => _withYearBefore.Value.Contains((folder, year));
}
