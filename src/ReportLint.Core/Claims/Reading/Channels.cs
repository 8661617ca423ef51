using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>The ways in which requests come in: through one of them come some, through 网络、信函等渠道 most likely all.</summary>
internal static class Channels
{
    /// <summary>Whether <paramref name="words"/> list several ways and say that there are more.</summary>
    public static bool AreAll(WordRun words) => words.Has(WordClass.AndSoOn) && words.CountOf(WordClass.Channel) > 1;
}
