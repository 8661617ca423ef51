using System.Runtime.InteropServices;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>A node of a <see cref="YamlDocument"/>, in document order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands: the value itself with its quotes or brackets, without the space around it.</param>
/// <param name="Value">A scalar's value with escapes resolved; empty for the others.</param>
/// <param name="Style">How a scalar is written.</param>
/// <param name="Next">The index of the node that follows this one and everything in it.</param>
/// <param name="IsKey">Whether it is a key of a mapping; its value is the node at <see cref="Next"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct YamlNode(YamlNodeKind Kind, TextSpan Span, string Value, YamlScalarStyle Style, int Next, bool IsKey)
{
    /// <summary>Whether it is written without quotes and says nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsBlank => Kind == YamlNodeKind.Scalar && Style == YamlScalarStyle.Plain && Value.Trim() is "" or "~" or "null" or "Null" or "NULL";
}
