import QtQuick

// A panel; outlined only when what it shows is out of the ordinary.
Rectangle {
    property bool abnormal: false

    color: Theme.panel
    radius: Theme.radius
    border.width: abnormal ? 2 : 0
    border.color: Theme.live
}
