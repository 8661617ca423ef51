using ReportLint.Text;

namespace ReportLint.Rules.Claims;

/// <summary>A list in prose whose items can be counted.</summary>
/// <param name="Least">The fewest items it can have.</param>
/// <param name="Most">The most items it can have: 甲、乙和丙 may be two or three.</param>
/// <param name="IsClosed">Whether it claims to be complete.</param>
/// <param name="Span">Where it stands; null where it goes over several blocks.</param>
internal sealed record EnumeratedList(int Least, int Most, bool IsClosed, TextSpan? Span)
{
    /// <summary>Whether <paramref name="stated"/> can be the number of its items.</summary>
    public bool Allows(decimal stated) => IsClosed ? stated >= Least && stated <= Most : stated >= Least;
}
