using System.Text;
using System.Xml;

namespace ReportLint.Cli.Output.JUnit;

/// <summary>Text from files, made fit for XML.</summary>
internal static class XmlText
{
    /// <summary><paramref name="text"/> without the characters that XML 1.0 cannot hold, not even as references.</summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                builder.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]))
                builder.Append(text[i]);
        }
        return builder.ToString();
    }
}
