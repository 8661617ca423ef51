using System.Text;
using System.Xml;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.JUnit;

/// <summary>Text from files, made fit for XML.</summary>
internal static class XmlText
{
    /// <summary><paramref name="text"/> without the characters that XML 1.0 cannot hold, not even as references, and without those that mean something to a terminal; lines stay lines.</summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                builder.Append(text[i]).Append(text[++i]);
            else if (text[i] is '\n' or '\r' or '\t')
                builder.Append(text[i]);
            else if (XmlConvert.IsXmlChar(Printable.Of(text[i])))
                builder.Append(Printable.Of(text[i]));
        }
        return builder.ToString();
    }
}
