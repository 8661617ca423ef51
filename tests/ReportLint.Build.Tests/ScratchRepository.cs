namespace ReportLint.Build.Tests;

/// <summary>A repository as a user has it, in a folder of its own.</summary>
internal sealed class ScratchRepository(PackageUnderTest package) : IDisposable
{
    public const string NoTargets = "Microsoft.Build.NoTargets/3.7.0";

    public string Folder { get; } = package.CreateFolder();

    /// <summary>The reference to the package that goes into a project file.</summary>
    public string Reference { get; } = $"""<ItemGroup><PackageReference Include="ReportLint" Version="{package.Version}" PrivateAssets="all" /></ItemGroup>""";

    /// <summary>Writes a C# project that references the package.</summary>
    public void WriteProject(string path, string frameworks = "net10.0", string content = "") => WriteProject(path, "Microsoft.NET.Sdk", frameworks, Reference + content);

    /// <summary>Writes a project without C# that references the package.</summary>
    public void WriteYamlOnlyProject(string path, string frameworks = "net10.0", string content = "") => WriteProject(path, NoTargets, frameworks, Reference + content);

    /// <summary>Writes any project.</summary>
    public void WriteProject(string path, string sdk, string frameworks, string content)
    {
        var property = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write(path, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><{property}>{frameworks}</{property}></PropertyGroup>
              {content}
            </Project>
            """);
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public bool Exists(string path) => File.Exists(PathOf(path));

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Move(string from, string to) => File.Move(PathOf(from), PathOf(to));

    /// <summary>When the file was last written.</summary>
    public DateTime TimeOf(string path) => File.GetLastWriteTimeUtc(PathOf(path));

    /// <summary>The files whose names end so, below the repository and with <c>/</c>, in order.</summary>
    public IReadOnlyList<string> FilesEndingWith(string ending) =>
    [
        .. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(ending, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>The documents that builds wrote, wherever that is; MSBuild's own notes in obj aside.</summary>
    public IReadOnlyList<string> Documents => [.. FilesEndingWith(".txt").Where(path => !path.Split('/').Contains("obj", StringComparer.Ordinal))];

    /// <summary><c>dotnet build</c>.</summary>
    public Task<BuildOutput> BuildAsync(params string[] arguments) => RunAsync("build", arguments);

    /// <summary>Another build of what was restored before, which saves time.</summary>
    public Task<BuildOutput> RebuildAsync(params string[] arguments) => RunAsync("build", [.. arguments, "--no-restore"]);

    /// <summary>A command of <c>dotnet</c> that takes MSBuild's arguments.</summary>
    public Task<BuildOutput> RunAsync(string command, params string[] arguments) => DotnetAsync([command, .. arguments, "-nr:false"]);

    /// <summary>Any command of <c>dotnet</c>.</summary>
    public async Task<BuildOutput> DotnetAsync(params string[] arguments)
    {
        var (exitCode, lines) = await Dotnet.RunAsync(Folder, package.Variables, arguments);
        return new BuildOutput(Folder, exitCode, lines);
    }

    /// <summary><c>dotnet build</c> for a user with this locale.</summary>
    public async Task<BuildOutput> BuildInLocaleAsync(string locale)
    {
        var (exitCode, lines) = await Dotnet.RunAsync(Folder, new Dictionary<string, string>(package.Variables, StringComparer.Ordinal) { ["LC_ALL"] = locale }, "build", "-nr:false");
        return new BuildOutput(Folder, exitCode, lines);
    }

    /// <summary><c>dotnet build</c> of what was restored before, for a user to whom permissions apply.</summary>
    public async Task<BuildOutput> RebuildAsOrdinaryUserAsync(params string[] arguments)
    {
        var (exitCode, lines) = await Dotnet.RunAsOrdinaryUserAsync(Folder, package.Variables, ["build", .. arguments, "--no-restore", "-nr:false"]);
        return new BuildOutput(Folder, exitCode, lines);
    }

    /// <summary>Lets nobody list a folder, or its owner again. Windows has no such permissions.</summary>
    public void Close(string path, bool isClosed)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(PathOf(path), isClosed ? UnixFileMode.None : UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string PathOf(string path) => Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));
}
