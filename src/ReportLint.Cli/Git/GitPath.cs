using System.Text;

namespace ReportLint.Cli.Git;

/// <summary>Names of files as git keeps them: bytes, mostly but not always UTF-8.</summary>
internal static class GitPath
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name in <paramref name="bytes"/>. One that isn't UTF-8 is written as git shows it, with the number of each byte outside ASCII, so that two names stay two.</summary>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var name = new StringBuilder(bytes.Length * 4);
            foreach (var value in bytes)
            {
                if (value < 0x80)
                    name.Append((char)value);
                else
                    name.Append('\\').Append(Convert.ToString(value, 8).PadLeft(3, '0'));
            }
            return name.ToString();
        }
    }
}
