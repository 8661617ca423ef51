using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>A YAML file as one flat array of nodes in document order, each with its span in the text.</summary>
/// <remarks>All that is built later is built from this alone, so that the parser behind it can be replaced.</remarks>
public sealed class YamlDocument
{
    private readonly IReadOnlyList<TextSpan> _holes;

    private readonly YamlNode[] _nodes;

    internal YamlDocument(SourceText source, YamlNode[] nodes, IReadOnlyList<Finding> findings, IReadOnlyList<TextSpan> holes)
    {
        Source = source;
        _nodes = nodes;
        Findings = findings;
        _holes = holes;
    }

    /// <summary>The text it was read from.</summary>
    public SourceText Source { get; }

    /// <summary>The nodes; the first is the root. Empty when nothing could be read.</summary>
    public IReadOnlyList<YamlNode> Nodes => _nodes;

    /// <summary>What was wrong with the file as YAML.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the root is a mapping, as a report must be.</summary>
    public bool HasRoot => _nodes.Length > 0 && _nodes[0].Kind == YamlNodeKind.Mapping;

    /// <summary>The node with number <paramref name="index"/>.</summary>
    internal ref readonly YamlNode this[int index] => ref _nodes[index];

    /// <summary>Whether any part of the file could not be read.</summary>
    public bool IsDamaged => _holes.Count > 0;

    /// <summary>Whether a part of the file that could not be read touches <paramref name="span"/>, so that something may be missing there through no fault of its own.</summary>
    public bool IsDamagedIn(TextSpan span) => _holes.Count > 0 && _holes.Any(hole => hole.Start <= span.End && hole.End >= span.Start);

    /// <summary>The keys of a mapping, as the indexes of the key's and of the value's node.</summary>
    public IEnumerable<(int Key, int Value)> Entries(int mapping)
    {
        for (var key = mapping + 1; key < _nodes[mapping].Next;)
        {
            var value = _nodes[key].Next;
            yield return (key, value);
            key = _nodes[value].Next;
        }
    }

    /// <summary>The items of a list, as node indexes.</summary>
    public IEnumerable<int> Items(int sequence)
    {
        for (var item = sequence + 1; item < _nodes[sequence].Next; item = _nodes[item].Next)
            yield return item;
    }
}
