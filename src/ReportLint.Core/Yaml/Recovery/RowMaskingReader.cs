using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Reads a text with one word in the place of each of some rows, as long as the row: the parser sees a value there, and all else where it stands.</summary>
/// <param name="text">The text.</param>
/// <param name="rows">The rows, in order.</param>
internal sealed class RowMaskingReader(string text, IReadOnlyList<TextSpan> rows) : TextReader
{
    /// <summary>Of what the word is made.</summary>
    public const char Mask = '_';

    private int _at;
    private int _row;
    private TextSpan _next = rows.Count > 0 ? rows[0] : new TextSpan(text.Length, 0);

    /// <inheritdoc/>
    public override int Peek()
    {
        if (_at >= text.Length)
            return -1;
        if (_at >= _next.End)
            _next = ++_row < rows.Count ? rows[_row] : new TextSpan(text.Length, 0);
        return _at < _next.Start ? text[_at] : Mask;
    }

    /// <inheritdoc/>
    public override int Read()
    {
        var next = Peek();
        if (next >= 0)
            _at++;
        return next;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = 0;
        for (; read < count && Read() is >= 0 and var next; read++)
            buffer[index + read] = (char)next;
        return read;
    }
}
