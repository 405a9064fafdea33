; Windows's setup program, by Inno Setup 6: build/package.py names Version, Name, App, Icons and Out.
; It needs no administrator, and leaves the person's data in %LOCALAPPDATA%\marquee when it is removed.

[Setup]
AppId={{6C0E3F0B-7B0C-4E0B-9C55-5A5D1B5E2F41}
AppName=Marquee
AppVersion={#Version}
AppPublisher=The Marquee authors
DefaultDirName={autopf}\Marquee
DefaultGroupName=Marquee
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
SetupIconFile={#Icons}\marquee.ico
UninstallDisplayIcon={app}\marquee.exe
OutputDir={#Out}
OutputBaseFilename={#Name}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[InstallDelete]
; An update must not leave modules of the former version beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#App}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Marquee"; Filename: "{app}\marquee.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.marquee"; ValueType: string; ValueData: "Marquee.Model"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Marquee.Model"; ValueType: string; ValueData: "Marquee model"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Marquee.Model\DefaultIcon"; ValueType: string; ValueData: "{app}\marquee.exe,0"
Root: HKA; Subkey: "Software\Classes\Marquee.Model\shell\open\command"; ValueType: string; ValueData: """{app}\marquee.exe"" ""%1"""

[Run]
Filename: "{app}\marquee.exe"; Description: "Start Marquee"; Flags: nowait postinstall skipifsilent
