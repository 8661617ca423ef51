using ReportLint.Text;

namespace ReportLint.Linting.Caching;

/// <summary>A file as a run saw it.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Standing">What the run learned of it.</param>
/// <param name="Sketch">What its texts are told by when others are compared with them (RL3008); null where nobody compared.</param>
internal sealed record KeptFile(ContentHash Content, FileStanding Standing, ContentHash? Sketch);
