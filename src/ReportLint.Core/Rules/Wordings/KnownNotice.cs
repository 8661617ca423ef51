namespace ReportLint.Rules.Wordings;

/// <summary>A notice or law that reports cite.</summary>
/// <param name="Issuer">What stands before the year or number: 国办公开办函, 国务院令.</param>
/// <param name="Year">The year in 〔 〕, or 0 for an order of the State Council.</param>
/// <param name="Number">The number.</param>
/// <param name="Title">Its title as a reader knows it.</param>
/// <param name="Signs">Words of which each occurs in no other known title.</param>
internal sealed record KnownNotice(string Issuer, int Year, int Number, string Title, string[] Signs)
{
    /// <summary>The number as it is cited.</summary>
    public string Citation => Year > 0 ? $"{Issuer}〔{Year}〕{Number}号" : $"{Issuer}第{Number}号";
}
