using System.Globalization;

namespace ReportLint.Text;

/// <summary>A hash that is the same in every process and version: FNV-1a, 64 bits, over UTF-16.</summary>
internal static class StableHash
{
    private const ulong Basis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The hash of <paramref name="text"/>, 16 hexadecimal digits.</summary>
    public static string Of(string text)
    {
        var hash = Basis;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * Prime);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
