namespace ReportLint.Documents.Data;

/// <summary>Writes rows one after another, without keeping them; disposing ends the file.</summary>
public interface IDataWriter : IDisposable
{
    /// <summary>Writes a row.</summary>
    /// <param name="row">A value for each column: a string, a long, a decimal or null, as the column's kind says.</param>
    void Write(IReadOnlyList<object?> row);
}
