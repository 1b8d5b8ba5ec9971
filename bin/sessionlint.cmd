@echo off
rem sessionlint for Windows: finds a Java and the jar, then starts Java. The twin of bin/sessionlint, which says more.
rem
rem   Java   the first of at least 17 among SESSIONLINT_JAVA (java.exe or a JDK's folder), JAVA_HOME, PATH and the usual
rem          folders. Its version is read from the JDK's release file; no JVM is started to ask.
rem   jar    SESSIONLINT_JAR, else sessionlint.jar beside this script, else target\sessionlint.jar of the clone, which is
rem          built when it is missing or when git checked out another commit since. After changing sources by hand,
rem          delete it. There is no lock: each build has a folder of its own and the jar is moved into place.
rem   cache  SESSIONLINT_CACHE_DIR, else %LOCALAPPDATA%\sessionlint, keeps the class archive that Java 19 and newer make
rem          and renew by themselves, and the tool's results.
rem
rem SESSIONLINT_JAVA_OPTS is appended to Java's options. Exit code: Java's own; 2 where this script cannot go on.
rem
rem Names of variables do not tell case: none here may be that of an environment variable in small letters.
rem cmd looks for commands in the current folder first, which is the linted tree: programs are called by their full path.
setlocal EnableExtensions DisableDelayedExpansion

for %%R in ("%~dp0..") do set "root=%%~fR"
call :find_java java.exe
if not defined found_jdk goto :no_java
set "run_jdk=%found_jdk%"
set "run_feature=%found_feature%"

if not defined SESSIONLINT_JAR goto :jar_beside
set "jar=%SESSIONLINT_JAR:"=%"
if exist "%jar%" goto :start
>&2 echo sessionlint: SESSIONLINT_JAR names no file: "%jar%"
exit /b 2

:jar_beside
set "jar=%~dp0sessionlint.jar"
if exist "%jar%" goto :start
set "jar=%root%\target\sessionlint.jar"
call :read_commit
if not exist "%jar%" goto :build
if not exist "%jar%.commit" goto :start
set "built_commit="
set /p built_commit=<"%jar%.commit"
if "%built_commit%"=="%commit%" goto :start

:build
if not exist "%root%\pom.xml" goto :no_jar
call :find_java javac.exe
if not defined found_jdk goto :no_jdk
set "maven="
for /f "delims=" %%M in ('%SystemRoot%\System32\where.exe $PATH:mvn.cmd 2^>nul') do if not defined maven set "maven=%%M"
if not defined maven if exist "%root%\mvnw.cmd" set "maven=%root%\mvnw.cmd"
if not defined maven goto :no_maven
set "work=%root%\target\launcher-build.%RANDOM%%RANDOM%"
mkdir "%work%" 2>nul
if not exist "%work%\" goto :no_target
set "caller_java_home=%JAVA_HOME%"
set "JAVA_HOME=%found_jdk%"
call "%maven%" -f "%root%\pom.xml" -q -B -Dbare -Dmaven.test.skip=true -DskipTests "-Dsessionlint.buildDirectory=%work%" package <nul >"%work%\build.log" 2>&1
set "built=%ERRORLEVEL%"
set "JAVA_HOME=%caller_java_home%"
if not "%built%"=="0" goto :build_failed
if not exist "%work%\sessionlint.jar" goto :build_failed
move /y "%work%\sessionlint.jar" "%jar%" >nul
if errorlevel 1 goto :no_target
>"%jar%.commit" echo %commit%
rmdir /s /q "%work%"

:start
set "options=%SESSIONLINT_JAVA_OPTS%"
rem Java refuses to start with two collectors or two archives: what the user's own options name goes first.
set "asked=%options% %JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS%."
set "asked=%asked:"=%"
set "collector=-XX:+UseSerialGC"
set "rest=%asked:GC=%"
if not "%rest%"=="%asked%" set "collector="
if %run_feature% lss 19 goto :run
set "rest=%asked:SharedArchiveFile=%"
set "rest=%rest:AOT=%"
set "rest=%rest:Xshare=%"
if not "%rest%"=="%asked%" goto :run
set "cache=%LOCALAPPDATA%\sessionlint"
if defined SESSIONLINT_CACHE_DIR set "cache=%SESSIONLINT_CACHE_DIR:"=%"
if not exist "%cache%\jvm\" mkdir "%cache%\jvm" 2>nul
if not exist "%cache%\jvm\" goto :run
set "key=%jar%@%run_jdk%"
set "key=%key:\=+%"
set "key=%key:/=+%"
set "key=%key::=%"
"%run_jdk%\bin\java.exe" -XX:+IgnoreUnrecognizedVMOptions -XX:-DontCompileHugeMethods -XX:TieredStopAtLevel=1 %collector% -XX:-UsePerfData -XX:-PrintWarnings -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\jvm\%key:~-120%.jsa" %options% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:run
"%run_jdk%\bin\java.exe" -XX:+IgnoreUnrecognizedVMOptions -XX:-DontCompileHugeMethods -XX:TieredStopAtLevel=1 %collector% -XX:-UsePerfData -XX:-PrintWarnings -Xlog:disable %options% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem ---- what cannot go on -------------------------------------------------------------------------------------------

:no_java
>&2 echo sessionlint: no Java of at least 17 found; install a JDK, or set SESSIONLINT_JAVA to the folder of one
exit /b 2

:no_jdk
>&2 echo sessionlint: no JDK of at least 17 with javac found to build the jar; install one, or set SESSIONLINT_JAVA to its folder, or SESSIONLINT_JAR to a built jar
exit /b 2

:no_jar
>&2 echo sessionlint: no jar: neither "%~dp0sessionlint.jar" nor "%jar%" exists, and there is nothing to build it from; set SESSIONLINT_JAR to the jar
exit /b 2

:no_maven
>&2 echo sessionlint: building the jar needs Maven: there is no mvn on the PATH
exit /b 2

:no_target
>&2 echo sessionlint: the jar has to be built, but "%root%\target" cannot be written to
exit /b 2

:build_failed
>&2 echo sessionlint: the jar could not be built (exit code %built%); the log of the build:
>&2 type "%work%\build.log"
rmdir /s /q "%work%"
exit /b 2

rem ---- subroutines -------------------------------------------------------------------------------------------------

rem :find_java TOOL: sets found_jdk and found_feature to the first JDK of at least 17 that has bin\TOOL, or to nothing.
:find_java
set "found_jdk="
set "found_feature="
set "tool=%~1"
if defined SESSIONLINT_JAVA call :consider_choice "%SESSIONLINT_JAVA:"=%"
if not defined found_jdk if defined JAVA_HOME call :consider "%JAVA_HOME:"=%"
if not defined found_jdk for /f "delims=" %%J in ('%SystemRoot%\System32\where.exe $PATH:java.exe 2^>nul') do call :consider_binary "%%J"
if not defined found_jdk for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~D"
exit /b 0

rem :consider_choice PATH: a JDK's folder or its java.exe
:consider_choice
if exist "%~1\bin\java.exe" call :consider "%~1"
if not exist "%~1\bin\java.exe" call :consider_binary "%~1"
exit /b 0

rem :consider_binary PATH: java.exe in a JDK's bin
:consider_binary
call :consider "%~dp1.."
exit /b 0

rem :consider FOLDER: takes the JDK unless one was taken before
:consider
if defined found_jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\%tool%" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
if not defined version exit /b 0
set "feature=0"
for /f "tokens=1,2 delims=.-_+" %%A in ("%version%") do call :read_feature %%A %%B
if %feature% lss 17 exit /b 0
set "found_jdk=%~f1"
set "found_feature=%feature%"
exit /b 0

rem :read_feature FIRST SECOND: of a version's numbers; 1.8 is Java 8
:read_feature
set "feature=%~1"
if "%~1"=="1" set "feature=%~2"
exit /b 0

rem :read_commit: sets commit to what .git says is checked out, or to unknown; starts no git
:read_commit
set "commit=unknown"
if not exist "%root%\.git\HEAD" exit /b 0
set /p commit=<"%root%\.git\HEAD"
if not "%commit:~0,5%"=="ref: " exit /b 0
set "ref=%commit:~5%"
set "ref=%ref:/=\%"
if exist "%root%\.git\%ref%" set /p commit=<"%root%\.git\%ref%"
exit /b 0
