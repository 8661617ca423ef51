using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>Brings the texts that were rendered before and are kept beside their reports. Asked by as many threads as the host allows (<see cref="Linting.LintOptions.Threads"/>).</summary>
public interface IRenderedTextSource
{
    /// <summary>The file with the absolute name <paramref name="fullPath"/>, which <see cref="Rendering.RenderedText.PathBeside"/> gives; null when there is none.</summary>
    SourceText? Read(string fullPath);
}
