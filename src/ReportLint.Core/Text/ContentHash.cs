using System.Globalization;

namespace ReportLint.Text;

/// <summary>What stands for a text in a cache: 128 bits, the same in every process. Equal texts have equal hashes, and different ones practically never.</summary>
internal readonly record struct ContentHash(ulong High, ulong Low)
{
    /// <summary>The hash of a file: its text, or what kept it from being read.</summary>
    public static ContentHash Of(SourceText source)
    {
        var hash = new HashBuilder();
        hash.Add(source.Content);
        hash.Add(source.Defect?.ToString());
        return hash.ToHash();
    }

    /// <summary>The hash in 32 hexadecimal digits.</summary>
    public override string ToString() => High.ToString("x16", CultureInfo.InvariantCulture) + Low.ToString("x16", CultureInfo.InvariantCulture);
}
