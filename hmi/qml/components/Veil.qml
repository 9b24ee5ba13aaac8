import QtQuick

// Lies over everything while the controller is not heard: nothing looks current.
Rectangle {
    color: Theme.veil

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gutter, silence.implicitWidth + 2 * Theme.gutter)
        height: silence.height + 2 * Theme.gutter
        radius: Theme.radius
        color: Theme.raised
        border.width: 2
        border.color: Theme.text

        Row {
            id: silence
            anchors.centerIn: parent
            spacing: Theme.gutter

            Icon {
                name: "silent"
                size: Math.round(40 * Theme.u)
                anchors.verticalCenter: parent.verticalCenter
            }

            Column {
                Label {
                    objectName: "silence"
                    text: qsTr("No data from the controller")
                    strong: true
                    font.pixelSize: Theme.title
                }

                Label {
                    text: qsTr("Nothing on this screen is current.")
                    color: Theme.secondary
                }
            }
        }
    }
}
